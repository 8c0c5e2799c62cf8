/** Article 16: skill master studios 技能大师工作室. */
package org.baigong.domain.carriers.rules.studios;
