/** Careers of skilled talents 发展通道: article 26 and the naming of skills (DG-25.2, DG-26.2 to DG-26.4). */
package org.baigong.domain.talent.rules.careers;
