package org.baigong.application.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baigong.domain.carriers.rules.CarrierRules;
import org.baigong.domain.competitions.rules.CompetitionRules;
import org.baigong.domain.employers.rules.EmployerRules;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.plans.rules.PlanRules;
import org.baigong.domain.talent.rules.TalentRules;
import org.baigong.domain.training.rules.TrainingRules;

/** The policies, read and checked once; a contradiction in one of them stops the start. */
@ApplicationScoped
public class Rulebooks {
    public static final String DONGGUAN = "dongguan-2021";
    private static final Map<String, Rulebook> BOOKS = Map.of(DONGGUAN, dongguan());

    private static Rulebook dongguan() {
        Instrument instrument = Instruments.load(DONGGUAN);
        return new Rulebook(
                instrument,
                Stream.of(
                                CompetitionRules.of(instrument),
                                TrainingRules.of(instrument),
                                CarrierRules.of(instrument),
                                EmployerRules.of(instrument),
                                TalentRules.of(instrument),
                                PlanRules.of(instrument))
                        .flatMap(List::stream)
                        .toList());
    }

    public Optional<Rulebook> find(String instrument) {
        return Optional.ofNullable(BOOKS.get(instrument));
    }

    public Set<String> instruments() {
        return BOOKS.keySet();
    }
}
