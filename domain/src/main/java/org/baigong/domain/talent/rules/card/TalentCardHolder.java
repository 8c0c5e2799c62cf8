package org.baigong.domain.talent.rules.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.common.facts.StudioRecognition;
import org.baigong.domain.law.Facts;
import org.baigong.domain.talent.facts.LeadingTalent;

/** Whose facts may open the talent card: persons with titles, certificates of a level, or studios that they lead. */
final class TalentCardHolder {
    private TalentCardHolder() {}

    /** Each person's facts, in the order in which the facts first name them. */
    static Map<String, List<Fact>> of(Facts facts) {
        Map<String, List<Fact>> persons = new LinkedHashMap<>();
        for (Fact fact : facts.ofAny(
                Honour.class, LeadingTalent.class, SkillCertificate.class, Studio.class, StudioRecognition.class)) {
            person(fact)
                    .ifPresent(person -> persons.computeIfAbsent(person, unknown -> new ArrayList<>())
                            .add(fact));
        }
        return persons;
    }

    private static Optional<String> person(Fact fact) {
        if (fact instanceof Honour honour) {
            return Optional.of(honour.person());
        }
        if (fact instanceof LeadingTalent talent) {
            return Optional.of(talent.person());
        }
        if (fact instanceof SkillCertificate certificate) {
            return Optional.of(certificate).filter(TalentCardHolder::hasLevel).map(SkillCertificate::person);
        }
        return fact instanceof Studio studio
                ? Optional.of(studio.leader())
                : Optional.ofNullable(((StudioRecognition) fact).leader());
    }

    private static boolean hasLevel(SkillCertificate certificate) {
        return certificate.certificate() == SkillCertificate.Kind.SKILL_LEVEL
                || certificate.certificate() == SkillCertificate.Kind.QUALIFICATION;
    }
}
