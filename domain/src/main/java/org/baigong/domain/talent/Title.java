package org.baigong.domain.talent;

import java.time.LocalDate;
import org.baigong.domain.talent.facts.TalentClass;

/**
 * The title of leading talent, as conferred.
 *
 * @param ordinal its number among the titles held
 * @param since the day from which the class holds: that of the decision, or of the last change
 * @param facts how many certified facts tell of it: one, and one more for each change of class
 * @param decidedBy who conferred it or decided the last change
 */
public record Title(
        int ordinal, TalentClass talentClass, LocalDate conferredOn, LocalDate since, int facts, String decidedBy) {}
