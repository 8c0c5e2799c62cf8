package org.baigong.domain.carriers.rules;

import java.util.List;
import org.baigong.domain.carriers.rules.bases.BaseFunding;
import org.baigong.domain.carriers.rules.bases.RecognisedBases;
import org.baigong.domain.carriers.rules.studios.NationalStudioAward;
import org.baigong.domain.carriers.rules.studios.ProvincialStudioAward;
import org.baigong.domain.carriers.rules.studios.StudioFounders;
import org.baigong.domain.carriers.rules.studios.StudioSubsidy;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rule;

/** The rules of articles 4 and 16, in the order of the text. */
public final class CarrierRules {
    private CarrierRules() {}

    public static List<Rule> of(Instrument dongguan) {
        return List.of(
                new RecognisedBases(dongguan),
                new BaseFunding(dongguan),
                new StudioFounders(dongguan),
                new StudioSubsidy(dongguan),
                new ProvincialStudioAward(dongguan),
                new NationalStudioAward(dongguan));
    }
}
