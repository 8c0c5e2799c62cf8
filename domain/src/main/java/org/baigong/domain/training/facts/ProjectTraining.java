package org.baigong.domain.training.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Subject;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A training unit carried out one project of project-based training 项目制培训.
 *
 * @param finished persons who finished 结业
 * @param enrolled persons, or null: as many as finished
 * @param certified persons, or null: as many as finished
 * @param shortageOccupation or null: look it up
 * @param level level that the project trains for, or null
 */
public record ProjectTraining(
        String id,
        LocalDate date,
        String project,
        String provider,
        OrganisationKind providerKind,
        int finished,
        Integer enrolled,
        Integer certified,
        Boolean shortageOccupation,
        SkillLevel level)
        implements Fact {

    public Beneficiary asProvider() {
        return new Beneficiary(Role.TRAINING_PROVIDER, provider);
    }

    @Override
    public List<Fault> contradictions() {
        List<Fault> faults = new ArrayList<>();
        if (certified != null && certified > finished) {
            faults.add(Fault.of("CONTRADICTION", "取证人数多于结业人数", "more certified than finished")
                    .at("/certified"));
        }
        if (enrolled != null && finished > enrolled) {
            faults.add(Fault.of("CONTRADICTION", "结业人数多于参训人数", "more finished than enrolled")
                    .at("/finished"));
        }
        return faults;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(provider));
    }
}
