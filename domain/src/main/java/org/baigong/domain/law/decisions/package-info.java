/** What a document leaves to persons 由人决定: one proposes with the reason, another one approves. */
package org.baigong.domain.law.decisions;
