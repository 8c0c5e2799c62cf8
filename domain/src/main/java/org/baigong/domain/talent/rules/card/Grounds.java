package org.baigong.domain.talent.rules.card;

import java.util.Optional;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.law.Matter;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.rules.leading.LeadingTalents;

/** The grounds 条件 on which a single fact opens the talent card. */
final class Grounds {
    static final String OPEN_LIST = "DG-27.2";
    private static final Text TITLE = Text.of("持有“{0}”称号", "holds the title {0}");
    private static final Text LEADING = Text.of("为技能领军人才", "a skills leading talent");
    private static final Text LEVEL = Text.of("持有{0}证书", "holds a certificate: {0}");
    private static final Text STUDIO = Text.of("领办技能大师工作室（技师工作站）", "leads a master studio or technician workstation");

    private Grounds() {}

    /** The ground that the fact gives, in words, or nothing. */
    static Optional<Text> of(Fact fact, Matter matter) {
        if (fact instanceof Honour honour) {
            return title(honour, matter);
        }
        if (fact instanceof LeadingTalent talent) {
            return talent.isChangeOfClass() || isHeld(talent, matter) ? Optional.empty() : Optional.of(LEADING);
        }
        if (fact instanceof SkillCertificate certificate) {
            return Optional.of(certificate.level())
                    .filter(level -> opens(level, matter))
                    .map(level -> LEVEL.with(level.title()));
        }
        return Optional.of(STUDIO);
    }

    /** Whether the fact is a title of leading talent that waits for a decision, and the card with it. */
    static boolean isHeld(Fact fact, Matter matter) {
        return fact instanceof LeadingTalent talent && LeadingTalents.isBeyondQuota(talent, matter.terms());
    }

    /** The list of titles is open (等): another one counts while the city has put its name there. */
    private static Optional<Text> title(Honour honour, Matter matter) {
        if (honour.title() != HonorificTitle.OTHER) {
            return Optional.of(TITLE.with(honour.title().title()));
        }
        return Optional.ofNullable(honour.named())
                .filter(name -> matter.terms().isListed(OPEN_LIST, name, matter.claimDay()))
                .map(TITLE::with);
    }

    private static boolean opens(SkillLevel level, Matter matter) {
        return matter.terms().reads("DG-27.2.higherLevels", "EXCLUDED")
                ? level == SkillLevel.TECHNICIAN || level == SkillLevel.SENIOR_TECHNICIAN
                : level.compareTo(SkillLevel.TECHNICIAN) >= 0;
    }
}
