package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import org.baigong.domain.common.Fact;

/**
 * A skilled talent applies for a professional title 职称评审申请.
 */
public record TitleEvaluationApplication(String id, LocalDate date, String person, ProfessionalField field)
        implements Fact {}
