package org.baigong.domain.employers.facts;

/** Industries whose demand is favoured 重点产业. */
public enum Industry {
    /** 战略性新兴产业 */
    STRATEGIC_EMERGING,
    /** “五支四特”产业 */
    FIVE_PILLARS_FOUR_SPECIALTIES
}
