/** Answers kept for a day, so that a request sent again takes no second effect. */
package org.baigong.adapters.persistence.idempotency;
