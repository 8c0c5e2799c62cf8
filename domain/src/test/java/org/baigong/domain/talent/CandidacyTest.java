package org.baigong.domain.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.facts.TalentChannel;
import org.baigong.domain.talent.facts.TalentClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidacyTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 30);
    private static final LocalDate APPLIED = LocalDate.of(2023, 1, 10);
    private static final Candidacy FRESH = Candidacy.applied(
                    new Application("p", null, TalentChannel.EVALUATION, APPLIED, "焊接", List.of("简历"), "lin"))
            .numbered(7);

    static <T> T done(Attempt<T> attempt) {
        return ((Attempt.Done<T>) attempt).value();
    }

    static String refused(Attempt<?> attempt) {
        List<Fault> faults = ((Attempt.Refused<?>) attempt).faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message().zh()).isNotBlank();
        assertThat(faults.get(0).message().en()).isNotBlank();
        return faults.get(0).code();
    }

    private static Candidacy inReview(String... experts) {
        Candidacy candidacy = done(FRESH.accepted());
        for (String expert : experts) {
            candidacy = done(candidacy.assigned(expert));
        }
        return candidacy;
    }

    private static Candidacy proposed() {
        Candidacy candidacy = inReview("e1", "e2", "e3");
        for (String expert : List.of("e1", "e2", "e3")) {
            candidacy = done(candidacy.scored(expert, 90, "好"));
        }
        return done(
                candidacy.titleProposed(TitleProposal.ofClass(TalentClass.II, Yuan.of("180000.00"), "评分均值90", "lin")));
    }

    private static Candidacy conferred() {
        return done(proposed().conferred("chen", LocalDate.of(2023, 3, 15), TODAY, 4, 3, 100));
    }

    @Test
    void what_is_missing_is_handed_in_and_the_check_begins_anew() {
        Candidacy returned = done(FRESH.returned(List.of("社保证明")));
        assertThat(returned.missing()).containsExactly("社保证明");
        Candidacy again = done(returned.supplemented(List.of("社保证明", "简历")));
        assertThat(again.state()).isEqualTo(CandidacyState.APPLIED);
        assertThat(again.missing()).isEmpty();
        assertThat(again.application().materials()).containsExactly("简历", "社保证明");
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void a_class_is_proposed_with_three_scores_and_a_recusal_is_none() {
        Candidacy candidacy = inReview("e1", "e2", "e3", "e4");
        candidacy = done(candidacy.scored("e1", 88, "好"));
        candidacy = done(candidacy.recused("e2", "同一单位"));
        candidacy = done(candidacy.scored("e3", 0, "差"));
        assertThat(refused(candidacy.titleProposed(TitleProposal.ofClass(TalentClass.I, null, "r", "lin"))))
                .isEqualTo("REVIEWS_MISSING");
        candidacy = done(candidacy.scored("e4", 100, "优"));
        assertThat(candidacy.reviews().scores()).isEqualTo(3);
        assertThat(done(candidacy.titleProposed(TitleProposal.ofClass(TalentClass.I, null, "r", "lin")))
                        .state())
                .isEqualTo(CandidacyState.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({"-1, SCORE_OUT_OF_RANGE", "101, SCORE_OUT_OF_RANGE"})
    void a_score_lies_from_0_to_100(int score, String code) {
        assertThat(refused(inReview("e1").scored("e1", score, "r"))).isEqualTo(code);
    }

    @Test
    void only_who_was_assigned_reviews_and_who_answered_stays_assigned() {
        assertThat(refused(inReview("e1").scored("e2", 50, "r"))).isEqualTo("NOT_ASSIGNED");
        assertThat(refused(inReview("e1").recused("e2", "r"))).isEqualTo("NOT_ASSIGNED");
        Candidacy recused = done(inReview("e1").recused("e1", "亲属"));
        assertThat(refused(recused.scored("e1", 50, "r"))).isEqualTo("RECUSED");
        assertThat(refused(recused.dismissed("e1"))).isEqualTo("REVIEW_MADE");
        assertThat(done(inReview("e1").dismissed("e1")).reviews().all()).isEmpty();
        assertThat(done(done(inReview("e1").scored("e1", 50, "r")).recused("e1", "亲属"))
                        .reviews()
                        .scores())
                .isZero();
    }

    @Test
    void nobody_decides_what_he_or_she_proposed() {
        LocalDate on = LocalDate.of(2023, 3, 15);
        assertThat(refused(proposed().conferred("lin", on, TODAY, 1, 0, 100))).isEqualTo("SAME_PERSON");
        assertThat(refused(proposed().rejected("lin", "r"))).isEqualTo("SAME_PERSON");
        Candidacy change = done(conferred()
                .changeProposed(TitleProposal.ofChange(TalentClass.I, null, LocalDate.of(2023, 5, 1), "r", "chen")));
        assertThat(refused(change.changed("chen"))).isEqualTo("SAME_PERSON");
        Candidacy revocation = done(conferred().revocationProposed(TitleProposal.ofRevocation(null, "r", "chen")));
        assertThat(refused(revocation.revoked("chen", on, TODAY))).isEqualTo("SAME_PERSON");
    }

    @ParameterizedTest
    @CsvSource({
        // held, quota, day, code
        "99,  100, 2023-03-15, ",
        "100, 100, 2023-03-15, QUOTA_REACHED",
        "0,   100, 2023-07-01, DAY_TO_COME",
        "0,   100, 2023-01-09, DAY_TOO_EARLY",
        "0,   100, 2023-01-10, ",
        "0,   100, 2023-06-30, "
    })
    void a_title_is_conferred_within_the_quota_on_a_day_that_was(int held, long quota, String day, String code) {
        Attempt<Candidacy> attempt = proposed().conferred("chen", LocalDate.parse(day), TODAY, held + 1, held, quota);
        if (code == null) {
            assertThat(done(attempt).title().ordinal()).isEqualTo(held + 1);
        } else {
            assertThat(refused(attempt)).isEqualTo(code);
        }
    }

    @Test
    void a_change_of_class_keeps_the_number_and_counts_its_facts() {
        TitleProposal proposal = TitleProposal.ofChange(TalentClass.I, null, LocalDate.of(2023, 5, 1), "新成果", "lin");
        Candidacy changed = done(done(conferred().changeProposed(proposal)).changed("chen"));
        assertThat(changed.title())
                .isEqualTo(new Title(4, TalentClass.I, LocalDate.of(2023, 3, 15), LocalDate.of(2023, 5, 1), 2, "chen"));
        assertThat(changed.fact(proposal, TalentClass.II).id()).isEqualTo("leading-talent/p/2");
        assertThat(changed.fact(proposal, TalentClass.II).changedFrom()).isEqualTo(TalentClass.II);
        assertThat(refused(changed.changeProposed(
                        TitleProposal.ofChange(TalentClass.II, null, LocalDate.of(2023, 5, 1), "r", "lin"))))
                .isEqualTo("DAY_TOO_EARLY");
        assertThat(refused(changed.changeProposed(
                        TitleProposal.ofChange(TalentClass.I, null, LocalDate.of(2023, 6, 1), "r", "lin"))))
                .isEqualTo("CLASS_UNCHANGED");
    }

    @Test
    void a_rejected_change_or_revocation_leaves_the_title_as_it_was() {
        Candidacy revocation = done(
                conferred().revocationProposed(TitleProposal.ofRevocation(LocalDate.of(2026, 6, 30), "造假", "lin")));
        Candidacy kept = done(revocation.rejected("chen", "证据不足"));
        assertThat(kept.state()).isEqualTo(CandidacyState.CONFERRED);
        assertThat(kept.title()).isEqualTo(conferred().title());
        assertThat(kept.proposal()).isNull();
        Candidacy refused = done(proposed().rejected("chen", "名额有限"));
        assertThat(refused.state()).isEqualTo(CandidacyState.REFUSED);
        assertThat(refused.ending().reason()).isEqualTo("名额有限");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-09, BANNED_UNTIL", "2023-01-10, BANNED_UNTIL", "2023-01-11, "})
    void a_ban_runs_to_the_end_of_its_last_day(String appliedOn, String code) {
        Application application =
                new Application("p", null, TalentChannel.EVALUATION, LocalDate.parse(appliedOn), "", List.of(), "lin");
        Attempt<Application> attempt = application.notBanned(APPLIED);
        if (code == null) {
            assertThat(done(attempt)).isEqualTo(application);
        } else {
            assertThat(refused(attempt)).isEqualTo(code);
        }
        assertThat(done(application.notBanned(null))).isEqualTo(application);
    }
}
