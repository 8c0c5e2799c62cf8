package org.baigong.application.surveys;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.employers.facts.Employment;
import org.baigong.domain.employers.facts.GraduateEmployment;
import org.baigong.domain.employers.facts.Industry;
import org.baigong.domain.talent.facts.HomePurchase;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentChannel;
import org.baigong.domain.talent.facts.TalentClass;
import org.baigong.domain.talent.facts.TalentIntroduction;

/** Some hundred facts of many types about persons who have several each, in an order that is no help. */
final class CraftedRegister implements Population {
    private static final SkillLevel[] LEVELS = SkillLevel.values();
    private static final Placement[] PLACEMENTS = Placement.values();
    private static final ContestLevel[] CONTESTS = ContestLevel.values();
    private static final HonorificTitle[] TITLES = HonorificTitle.values();
    private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);

    final List<Fact> facts = new ArrayList<>();
    boolean heldStill;

    CraftedRegister() {
        for (int i = 0; i < 90; i++) {
            LocalDate day = FIRST.plusDays(i * 23L);
            facts.add(medal(i, day));
            facts.add(certificate(i, day));
            facts.add(new Honour(
                    "honour/" + i, day, person(i * 3), TITLES[i % TITLES.length], CONTESTS[i % CONTESTS.length], null));
            facts.add(new LeadingTalent(
                    "leading/" + i,
                    day,
                    person(i * 7),
                    i,
                    TalentClass.values()[i % 2],
                    TalentChannel.values()[i / 2 % 2],
                    null,
                    List.of(),
                    null));
            facts.add(new HomePurchase(
                    "home/" + i, day.plusDays(9), person(i * 7), i % 3 > 0, Yuan.of("900000.00"), null, List.of()));
            facts.add(new TalentIntroduction(
                    "introduction/" + i,
                    day.plusDays(3),
                    "unit" + i % 5,
                    OrganisationKind.values()[i % OrganisationKind.values().length],
                    person(i * 7),
                    List.of()));
            facts.add(graduate(i, day));
        }
    }

    private static Medal medal(int i, LocalDate day) {
        ContestLevel level = i % 2 == 0 ? ContestLevel.MUNICIPAL : CONTESTS[i / 2 % CONTESTS.length];
        List<String> athletes = i % 5 == 0 ? List.of(person(i), person(i + 1)) : List.of(person(i));
        return new Medal(
                "medal/" + i,
                day,
                level,
                ContestClass.values()[i / 8 % 2],
                "contest" + i / 9,
                "event" + i % 9,
                PLACEMENTS[i / 3 % PLACEMENTS.length],
                i % 4 == 0 ? Yuan.of("12345.67") : null,
                athletes,
                List.of(person(i + 40)),
                i % 3 == 0 ? "base" + i % 2 : null,
                i % 7 != 0);
    }

    private static SkillCertificate certificate(int i, LocalDate day) {
        SkillCertificate.Kind kind = SkillCertificate.Kind.values()[i % SkillCertificate.Kind.values().length];
        return new SkillCertificate(
                "certificate/" + i,
                day.plusDays(2),
                person(i * 5),
                kind,
                i % 2 == 0 ? "电工" : "焊工",
                kind == SkillCertificate.Kind.INTERNATIONAL ? null : LEVELS[i % LEVELS.length],
                SkillCertificate.HolderStatus.values()[i / 5 % 2],
                null,
                null,
                List.of());
    }

    private static GraduateEmployment graduate(int i, LocalDate day) {
        Employment employment = new Employment(
                "unit" + i % 5,
                day.plusDays(20),
                YearMonth.from(day.plusMonths(1)),
                YearMonth.from(day.plusYears(2)),
                true);
        return new GraduateEmployment(
                "graduate/" + i,
                day.plusMonths(14),
                person(i * 5),
                "college" + i % 4,
                Ownership.values()[i % Ownership.values().length],
                List.of(Industry.values()[i % 2]),
                day,
                List.of(employment),
                List.of());
    }

    private static String person(int number) {
        return "p" + number * 37 % 61;
    }

    @Override
    public void holdStill() {
        heldStill = true;
    }

    @Override
    public Size size(Part part) {
        return new Size(named().size(), facts.size());
    }

    @Override
    public List<Named> next(Part part, String after, int limit) {
        return named().tailMap(after, false).entrySet().stream()
                .limit(limit)
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private TreeMap<String, Long> named() {
        TreeMap<String, Long> named = new TreeMap<>();
        facts.forEach(fact -> fact.subjects().stream()
                .map(Subject::id)
                .distinct()
                .forEach(subject -> named.merge(subject, 1L, Long::sum)));
        return named;
    }
}
