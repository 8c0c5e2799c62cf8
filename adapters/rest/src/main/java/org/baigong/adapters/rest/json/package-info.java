/** JSON in and out, strictly. */
package org.baigong.adapters.rest.json;
