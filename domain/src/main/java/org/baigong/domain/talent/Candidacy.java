package org.baigong.domain.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TwoPersons;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentClass;

/**
 * A person on the way to the title of leading talent, and with it: application, reviews, decisions, end.
 *
 * @param id 0 until it is stored
 * @param missing what the office asked for when it returned the application
 * @param proposal null where nothing waits for a decision
 * @param title null until it is conferred
 * @param ending null while it goes on
 * @param version 1 as applied, one more with everything that happens to it
 */
public record Candidacy(
        long id,
        Application application,
        List<String> missing,
        CandidacyState state,
        Reviews reviews,
        TitleProposal proposal,
        Title title,
        Ending ending,
        int version) {

    public Candidacy {
        missing = List.copyOf(missing);
    }

    public static Candidacy applied(Application application) {
        return new Candidacy(0, application, List.of(), CandidacyState.APPLIED, Reviews.none(), null, null, null, 1);
    }

    public String person() {
        return application.person();
    }

    public Candidacy numbered(long number) {
        return new Candidacy(number, application, missing, state, reviews, proposal, title, ending, version);
    }

    /** With the reviews that are kept beside it. */
    public Candidacy reviewedBy(List<Review> made) {
        Reviews all = new Reviews(reviews.needed(), made);
        return new Candidacy(id, application, missing, state, all, proposal, title, ending, version);
    }

    public Attempt<Candidacy> returned(List<String> wanted) {
        return step(CandidacyStep.RETURN).map(next -> next.with(application, wanted, reviews, null, title, null));
    }

    public Attempt<Candidacy> supplemented(List<String> materials) {
        return step(CandidacyStep.SUPPLEMENT)
                .map(next -> next.with(application.with(materials), List.of(), reviews, null, title, null));
    }

    public Attempt<Candidacy> accepted() {
        return step(CandidacyStep.ACCEPT);
    }

    public Attempt<Candidacy> assigned(String expert) {
        return reviewed(before -> Attempt.done(before.with(expert)));
    }

    public Attempt<Candidacy> dismissed(String expert) {
        return reviewed(before -> before.without(expert));
    }

    public Attempt<Candidacy> scored(String expert, int score, String remarks) {
        return reviewed(before -> before.changed(expert, review -> review.scored(score, remarks)));
    }

    public Attempt<Candidacy> recused(String expert, String reason) {
        return reviewed(before -> before.changed(expert, review -> Attempt.done(review.recused(reason))));
    }

    private Attempt<Candidacy> reviewed(Function<Reviews, Attempt<Reviews>> change) {
        return step(CandidacyStep.REVIEW)
                .then(next ->
                        change.apply(reviews).map(after -> next.with(application, missing, after, null, title, null)));
    }

    public Attempt<Candidacy> titleProposed(TitleProposal proposed) {
        return step(CandidacyStep.PROPOSE_TITLE).then(next -> reviews.enough().map(enough -> next.proposing(proposed)));
    }

    /**
     * @param on the day of the decision
     * @param ordinal the next number
     * @param held how many hold the title already
     * @param quota how many may
     */
    public Attempt<Candidacy> conferred(
            String person, LocalDate on, LocalDate today, int ordinal, int held, long quota) {
        return decided(CandidacyStep.CONFER, person)
                .then(next -> Days.passed(on, today, "/on").map(day -> next))
                .then(next -> Days.notBefore(on, application.appliedOn(), "/on").map(day -> next))
                .then(next -> held < quota
                        ? Attempt.done(next)
                        : Attempt.refused(Fault.of(
                                "QUOTA_REACHED",
                                "技能领军人才名额{0}名已满",
                                "the quota of {0} leading talents is used up",
                                quota)))
                .map(next -> next.holding(new Title(ordinal, proposal.talentClass(), on, on, 1, person)));
    }

    public Attempt<Candidacy> changeProposed(TitleProposal proposed) {
        return step(CandidacyStep.PROPOSE_CHANGE)
                .then(next -> proposed.talentClass() == title.talentClass()
                        ? Attempt.refused(Fault.of(
                                        "CLASS_UNCHANGED",
                                        "已是{0}人才",
                                        "this is the class already: {0}",
                                        title.talentClass().title())
                                .at("/class"))
                        : Attempt.done(next))
                .then(next -> proposed.from().isAfter(title.since())
                        ? Attempt.done(next)
                        : Attempt.refused(
                                Fault.of("DAY_TOO_EARLY", "调整须晚于{0}", "a change takes effect after {0}", title.since())
                                        .at("/from")))
                .map(next -> next.proposing(proposed));
    }

    public Attempt<Candidacy> changed(String person) {
        return decided(CandidacyStep.CHANGE, person)
                .map(next -> next.holding(new Title(
                        title.ordinal(),
                        proposal.talentClass(),
                        title.conferredOn(),
                        proposal.from(),
                        title.facts() + 1,
                        person)));
    }

    public Attempt<Candidacy> revocationProposed(TitleProposal proposed) {
        return step(CandidacyStep.PROPOSE_REVOCATION).map(next -> next.proposing(proposed));
    }

    public Attempt<Candidacy> revoked(String person, LocalDate on, LocalDate today) {
        return decided(CandidacyStep.REVOKE, person)
                .then(next -> Days.passed(on, today, "/on").map(day -> next))
                .then(next -> Days.notBefore(on, title.conferredOn(), "/on").map(day -> next))
                .map(next -> next.ended(new Ending(proposal.reason(), on, proposal.bannedUntil(), person)));
    }

    /** What is proposed is not to be: no title, no other class, no revocation. */
    public Attempt<Candidacy> rejected(String person, String reason) {
        return decided(CandidacyStep.REJECT, person)
                .map(next -> next.state().isOver()
                        ? next.ended(new Ending(reason, null, null, person))
                        : next.holding(title));
    }

    public Attempt<Candidacy> withdrawn(String person, String reason) {
        return step(CandidacyStep.WITHDRAW).map(next -> next.ended(new Ending(reason, null, null, person)));
    }

    /** After something about the benefit package, which only a title opens. */
    public Attempt<Candidacy> supported() {
        return step(CandidacyStep.SUPPORT);
    }

    /** The certified fact that tells of the title, or of its class since the last change. */
    public LeadingTalent fact(TitleProposal decided, TalentClass before) {
        return new LeadingTalent(
                factName(title.facts()),
                title.since(),
                person(),
                title.ordinal(),
                title.talentClass(),
                before == null ? application.channel() : null,
                decided.allowance(),
                List.of(),
                before);
    }

    /** @param number from 1 */
    public String factName(int number) {
        return "leading-talent/" + person() + "/" + number;
    }

    private Attempt<Candidacy> decided(CandidacyStep step, String person) {
        return step(step).then(next -> TwoPersons.decides(person, proposal.proposedBy(), next));
    }

    private Attempt<Candidacy> step(CandidacyStep step) {
        return step.from(state)
                .map(next -> Attempt.done(
                        new Candidacy(id, application, missing, next, reviews, proposal, title, ending, version + 1)))
                .orElseGet(() -> Attempt.refused(Fault.of(
                        "STEP_NOT_ALLOWED",
                        "申报{0}目前状态为“{1}”，不能{2}",
                        "application {0} is “{1}”: cannot {2}",
                        Long.toString(id),
                        state.title(),
                        step.title())));
    }

    private Candidacy proposing(TitleProposal proposed) {
        return with(application, missing, reviews, proposed, title, null);
    }

    private Candidacy holding(Title held) {
        return with(application, missing, reviews, null, held, null);
    }

    private Candidacy ended(Ending end) {
        return with(application, missing, reviews, null, title, end);
    }

    private Candidacy with(
            Application stated, List<String> wanted, Reviews made, TitleProposal proposed, Title held, Ending end) {
        return new Candidacy(id, stated, wanted, state, made, proposed, held, end, version);
    }
}
