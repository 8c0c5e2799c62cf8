/** Messaging: events go from the outbox to a topic, results come in on a queue. */
package org.baigong.adapters.jms;
