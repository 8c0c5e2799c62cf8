/**
 * The header Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): what was asked for twice is done once, and
 * answered the same.
 */
package org.baigong.adapters.rest.idempotency;
