/** Decisions that a document leaves to persons 由人决定. */
package org.baigong.adapters.rest.decisions;
