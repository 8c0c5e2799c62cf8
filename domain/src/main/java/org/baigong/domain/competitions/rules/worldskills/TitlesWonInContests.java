package org.baigong.domain.competitions.rules.worldskills;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.law.Facts;

/** A person's honours, as DG-13.9 and DG-13.10 look at them: four titles count, if won in a provincial or higher contest. */
final class TitlesWonInContests {
    static final Text NOT_WON = Text.of(
            "没有在国际、全国、全省竞赛中获得所列四项称号之一",
            "none of the four titles was won in an international, national or provincial contest");
    static final Text WIN =
            Text.of("在省级以上竞赛中获得所列称号之一", "one of the listed titles, won in a provincial or higher contest");
    private static final Set<HonorificTitle> LISTED = EnumSet.of(
            HonorificTitle.CHINA_GRAND_SKILL_AWARD,
            HonorificTitle.NATIONAL_TECHNICAL_EXPERT,
            HonorificTitle.NANYUE_TECHNICAL_EXPERT,
            HonorificTitle.GUANGDONG_TECHNICAL_EXPERT);

    private final List<Honour> honours = new ArrayList<>();

    /** The persons whom the two clauses concern, in the order of the facts. */
    static Map<String, TitlesWonInContests> of(Facts facts) {
        Map<String, TitlesWonInContests> titles = new LinkedHashMap<>();
        for (Honour honour : facts.of(Honour.class)) {
            if (LISTED.contains(honour.title()) || honour.competition() != null) {
                titles.computeIfAbsent(honour.person(), person -> new TitlesWonInContests())
                        .honours
                        .add(honour);
            }
        }
        return titles;
    }

    /** The honours that count, in the order of the facts. */
    List<Honour> counting() {
        return honours.stream()
                .filter(honour -> LISTED.contains(honour.title())
                        && honour.competition() != null
                        && honour.competition().isProvincialOrHigher())
                .toList();
    }

    /** The fact that decides: the first that counts, else the first. */
    Honour decisive() {
        return counting().stream().findFirst().orElse(honours.get(0));
    }
}
