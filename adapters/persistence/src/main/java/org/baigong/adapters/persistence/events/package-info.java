/** The outbox and inbox of messages, and the trail of changes 操作留痕. */
package org.baigong.adapters.persistence.events;
