package org.baigong.application.determinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Progress;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.facts.Dossiers;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.InMemoryFactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.settings.TermsInForce;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionEvent;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.Result;
import org.baigong.domain.competitions.facts.CertifiedCompetition;
import org.baigong.domain.competitions.facts.CertifiedResult;
import org.baigong.domain.employers.facts.TrainingStandard;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.Settings;
import org.baigong.domain.talent.facts.AchievementKind;
import org.baigong.domain.talent.facts.WorkAchievement;
import org.baigong.domain.training.facts.CourseDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What certification, correction and recorded titles make of each other, in whatever order they come. */
class DetermineEntitlementsTest {
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);
    private FactRegister register;
    private static final Settings SETTLED =
            new Settings(List.of(new ReadingSetting("DG-11.8.classI", "BRONZE", LocalDate.of(2023, 1, 1))));
    private InMemoryDeterminations stored;
    private DetermineEntitlements determine;

    @BeforeEach
    void wire() {
        stored = new InMemoryDeterminations();
        register = new InMemoryFactRegister();
        determine = new DetermineEntitlements();
        determine.rulebooks = new Rulebooks();
        determine.determinations = stored;
        determine.dossiers = Dossiers.over(register);
        determine.terms = Mockito.mock(TermsInForce.class);
        Mockito.when(determine.terms.forDetermination(Mockito.any()))
                .thenAnswer(call -> SETTLED.terms(call.getArgument(0), LocalDate.of(2023, 12, 1)));
    }

    @Test
    void certifying_again_makes_nothing() {
        assertThat(certify("A", "2023-07-07", "p1:GOLD", "p2:MERIT")).isEqualTo(new Effect(9, 0));
        assertThat(certify("A", "2023-07-07", "p1:GOLD", "p2:MERIT")).isEqualTo(new Effect(0, 0));
    }

    @Test
    void the_order_of_certification_does_not_matter() {
        certify("A", "2023-07-07", "p1:GOLD", "p2:SILVER");
        certify("B", "2023-08-07", "p1:BRONZE", "p3:MERIT");
        Set<String> oneWay = stored.inForce();
        wire();
        certify("B", "2023-08-07", "p1:BRONZE", "p3:MERIT");
        certify("A", "2023-07-07", "p1:GOLD", "p2:SILVER");
        assertThat(stored.inForce()).isEqualTo(oneWay);
        assertThat(oneWay)
                .filteredOn(line -> line.startsWith("DG-11.8 GRANTED"))
                .containsExactlyInAnyOrder("DG-11.8 GRANTED p1 A/1/p1", "DG-11.8 GRANTED p2 A/1/p2");
    }

    @Test
    void a_title_moves_to_the_next_award_when_its_own_is_withdrawn() {
        certify("A", "2023-07-07", "p1:GOLD");
        certify("B", "2023-08-07", "p1:BRONZE");
        certify("A", "2023-07-07", "p1:");
        assertThat(stored.inForce())
                .contains("DG-11.8 GRANTED p1 B/1/p1", "DG-11.9 GRANTED p1 B/1/p1", "DG-11.6 GRANTED p1 B/1/p1")
                .noneMatch(line -> line.startsWith("DG-11.4"))
                .noneMatch(line -> line.endsWith("A/1/p1"));
    }

    @Test
    void a_title_recorded_afterwards_takes_back_the_second_one() {
        certify("A", "2023-07-07", "p1:GOLD");
        Honour title = new Honour(
                "honour/1", LocalDate.parse("2022-11-20"), "p1", HonorificTitle.DONGGUAN_TECHNICAL_EXPERT, null, null);
        determine.after(OFFICER, register.add(OFFICER, List.of(new NewFact(title, null))), Progress.UNHEARD);
        assertThat(stored.inForce())
                .contains("DG-11.8 REFUSED p1 A/1/p1", "DG-11.9 GRANTED p1 honour/1", "DG-11.4 GRANTED p1 A/1/p1");
    }

    @Test
    void a_unique_skill_is_named_once_a_certificate_shows_that_its_master_is_high_skilled() {
        record(new WorkAchievement("w", day("2023-05-01"), "p1", AchievementKind.UNIQUE_SKILL, null));
        assertThat(stored.inForce()).contains("DG-25.2 REFUSED p1 w");
        record(new SkillCertificate(
                "c",
                day("2023-06-01"),
                "p1",
                SkillCertificate.Kind.SKILL_LEVEL,
                "车工",
                SkillLevel.TECHNICIAN,
                SkillCertificate.HolderStatus.WORKER,
                null,
                null,
                List.of()));
        assertThat(stored.inForce()).contains("DG-25.2 GRANTED p1 w").doesNotContain("DG-25.2 REFUSED p1 w");
    }

    @Test
    void a_standard_is_paid_once_whoever_claims_it_afterwards() {
        record(standard("s1", "2023-05-01", "developer-1"));
        record(standard("s2", "2023-06-01", "developer-2"));
        assertThat(stored.inForce())
                .contains("DG-20.2 GRANTED developer-1 s1", "DG-20.2 REFUSED developer-2 s2")
                .doesNotContain("DG-20.2 GRANTED developer-2 s2");
        record(standard("s0", "2023-04-01", "developer-3"));
        assertThat(stored.inForce()).contains("DG-20.2 GRANTED developer-3 s0", "DG-20.2 REFUSED developer-1 s1");
    }

    @Test
    void sub_bases_share_the_quota_of_a_year_whenever_their_courses_are_recorded() {
        record(course("c1", "2023-05-01", "sub-base-1"));
        record(course("c2", "2023-06-01", "sub-base-2"));
        assertThat(stored.inForce()).contains("DG-15.7 GRANTED sub-base-1 c1", "DG-15.7 NEEDS_DECISION sub-base-2 c2");
    }

    private static TrainingStandard standard(String name, String day, String developer) {
        return new TrainingStandard(
                name,
                day(day),
                "智能制造",
                developer,
                OrganisationKind.ENTERPRISE,
                true,
                false,
                Yuan.of("30000.00"),
                List.of());
    }

    private static CourseDelivery course(String name, String day, String subBase) {
        return new CourseDelivery(name, day(day), subBase, "焊接", CourseDelivery.FeeClass.A, 2_000, true, 0);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void record(Fact fact) {
        determine.after(OFFICER, register.add(OFFICER, List.of(new NewFact(fact, null))), Progress.UNHEARD);
    }

    private Effect certify(String number, String day, String... results) {
        Competition competition = competition(number, LocalDate.parse(day));
        List<CertifiedResult> achieved = Arrays.stream(results)
                .map(result -> result.split(":"))
                .map(parts -> new CertifiedResult(
                        new Result(1, parts[0], parts.length > 1 ? Placement.valueOf(parts[1]) : null, null, null),
                        List.of(parts[0]),
                        List.of(),
                        null,
                        true))
                .toList();
        CertifiedCompetition certified = new CertifiedCompetition(competition, "host", achieved);
        return determine.after(OFFICER, register.certify(OFFICER, number, certified.facts()), Progress.UNHEARD);
    }

    private static Competition competition(String number, LocalDate day) {
        Filing filing = new Filing(
                number,
                number,
                ContestCategory.MUNICIPAL,
                ContestClass.I,
                null,
                new Organisation("单位", new CreditCode("12990000MB2C00001X")),
                true,
                List.of(new CompetitionEvent(1, "项目", null, null)),
                day,
                day,
                null,
                null);
        return new Competition(filing, CompetitionState.CERTIFIED, 1, 1);
    }
}
