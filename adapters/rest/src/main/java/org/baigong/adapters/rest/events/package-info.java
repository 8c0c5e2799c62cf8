/** What happened, to be polled. */
package org.baigong.adapters.rest.events;
