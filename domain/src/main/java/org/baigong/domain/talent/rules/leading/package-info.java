/** Skills leading talents 技能领军人才: articles 23 and 25 (DG-23.2 to DG-23.6, DG-25.3 to DG-25.7). */
package org.baigong.domain.talent.rules.leading;
