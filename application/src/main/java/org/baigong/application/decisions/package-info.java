/** What a document leaves to persons 由人决定: proposed, approved by somebody else, and kept with its reason. */
package org.baigong.application.decisions;
