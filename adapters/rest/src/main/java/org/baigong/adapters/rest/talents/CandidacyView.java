package org.baigong.adapters.rest.talents;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.baigong.application.access.Scope;
import org.baigong.application.register.Enrolled;
import org.baigong.application.talents.CandidacyRecord;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.Ending;
import org.baigong.domain.talent.Review;
import org.baigong.domain.talent.Title;
import org.baigong.domain.talent.TitleProposal;

/** An application or a title as it is shown: to the office all of it; to an expert the own review; to a unit no review. */
record CandidacyView(
        long id,
        Enrolled person,
        Enrolled unit,
        String channel,
        String appliedOn,
        String statement,
        List<String> materials,
        List<String> missing,
        String state,
        int reviewsNeeded,
        List<ReviewView> reviews,
        ProposalView proposal,
        TitleView title,
        EndingView ending,
        int version) {

    record ReviewView(String expert, String state, Integer score, String remarks) {
        static ReviewView of(Review review) {
            return new ReviewView(review.expert(), review.state().name(), review.score(), review.remarks());
        }
    }

    record ProposalView(
            @JsonProperty("class") String talentClass,
            String allowance,
            String from,
            String bannedUntil,
            String reason,
            String proposedBy) {
        static ProposalView of(TitleProposal proposal) {
            return new ProposalView(
                    text(proposal.talentClass()),
                    text(proposal.allowance()),
                    text(proposal.from()),
                    text(proposal.bannedUntil()),
                    proposal.reason(),
                    proposal.proposedBy());
        }
    }

    record TitleView(
            int ordinal,
            @JsonProperty("class") String talentClass,
            String conferredOn,
            String since,
            String decidedBy) {
        static TitleView of(Title title, boolean office) {
            return new TitleView(
                    title.ordinal(),
                    title.talentClass().name(),
                    title.conferredOn().toString(),
                    title.since().toString(),
                    office ? title.decidedBy() : null);
        }
    }

    record EndingView(String reason, String on, String bannedUntil, String decidedBy) {
        static EndingView of(Ending ending, boolean office) {
            return new EndingView(
                    ending.reason(), text(ending.on()), text(ending.bannedUntil()), office ? ending.decidedBy() : null);
        }
    }

    static CandidacyView of(CandidacyRecord found, Scope scope) {
        Candidacy candidacy = found.candidacy();
        boolean office = scope.wholeCity();
        return new CandidacyView(
                candidacy.id(),
                found.person(),
                found.unit(),
                candidacy.application().channel().name(),
                candidacy.application().appliedOn().toString(),
                candidacy.application().statement(),
                candidacy.application().materials(),
                candidacy.missing(),
                candidacy.state().name(),
                candidacy.reviews().needed(),
                candidacy.reviews().all().stream()
                        .filter(review -> office || review.expert().equals(scope.expert()))
                        .map(ReviewView::of)
                        .toList(),
                office && candidacy.proposal() != null ? ProposalView.of(candidacy.proposal()) : null,
                candidacy.title() == null ? null : TitleView.of(candidacy.title(), office),
                candidacy.ending() == null ? null : EndingView.of(candidacy.ending(), office),
                candidacy.version());
    }

    /** As it prints itself: words, days and amounts alike. */
    static String text(Object value) {
        return value instanceof Enum<?> word ? word.name() : value == null ? null : value.toString();
    }

    static String text(Yuan amount) {
        return amount == null ? null : amount.toString();
    }
}
