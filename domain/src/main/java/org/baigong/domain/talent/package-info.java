/** Skilled talents 技能人才: their graduations, titles, support, careers and talent card. */
package org.baigong.domain.talent;
