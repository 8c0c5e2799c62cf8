/** What holds for every request and answer alike, whatever the resource: headers, spelling, methods. */
package org.baigong.adapters.rest.http;
