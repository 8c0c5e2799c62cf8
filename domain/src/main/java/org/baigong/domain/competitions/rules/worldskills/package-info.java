/** WorldSkills 世界技能大赛: article 13 of the Dongguan document (DG-13.*). */
package org.baigong.domain.competitions.rules.worldskills;
