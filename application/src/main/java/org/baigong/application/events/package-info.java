/** What happened, as those who may know of it read it. */
package org.baigong.application.events;
