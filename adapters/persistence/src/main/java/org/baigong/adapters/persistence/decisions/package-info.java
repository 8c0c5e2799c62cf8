/** Decisions that a document leaves to persons. */
package org.baigong.adapters.persistence.decisions;
