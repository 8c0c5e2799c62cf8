package org.baigong.tests.access;

import static java.util.Map.entry;

import java.util.Map;
import org.baigong.application.access.Operation;
import org.baigong.tests.server.Contest;

/** How operations about leading talents and talent cards are asked for: {t} is an application, {w} a card, {y} its number. */
final class TalentProbes {
    private static final String TO_COME = "9999-12-31";
    private static final String NOMINATION = TalentBodies.application(
            Contest.identity(749_000), TO_COME, "\"unit\": {\"name\": \"{name}\", \"creditCode\": \"{host}\"},");
    private static final String MONTH_TO_COME = "{\"through\": \"9999-12\"}";

    static final Map<Operation, Probe> ALL = Map.ofEntries(
            entry(Operation.APPLY_FOR_TITLE, Probe.change("POST", "leading-talents", NOMINATION)),
            entry(Operation.LIST_LEADING_TALENTS, Probe.list("leading-talents?limit=500", "\"id\":{t},\"person\"")),
            entry(Operation.GET_LEADING_TALENT, Probe.get("leading-talents/{t}")),
            talent(Operation.RETURN_APPLICATION, "POST", "return"),
            talent(Operation.SUPPLEMENT_APPLICATION, "PUT", "materials"),
            talent(Operation.ACCEPT_APPLICATION, "POST", "acceptance"),
            talent(Operation.WITHDRAW_APPLICATION, "POST", "withdrawal"),
            talent(Operation.ASSIGN_REVIEWER, "PUT", "reviewers/nobody"),
            talent(Operation.DISMISS_REVIEWER, "DELETE", "reviewers/nobody"),
            talent(Operation.REVIEW_CANDIDATE, "PUT", "review"),
            talent(Operation.RECUSE_FROM_REVIEW, "POST", "recusal"),
            talent(Operation.PROPOSE_TITLE, "POST", "class-proposal"),
            talent(Operation.CONFER_TITLE, "POST", "conferral"),
            talent(Operation.PROPOSE_CLASS_CHANGE, "POST", "class-change-proposal"),
            talent(Operation.CHANGE_CLASS, "POST", "class-change"),
            talent(Operation.PROPOSE_REVOCATION, "POST", "revocation-proposal"),
            talent(Operation.REVOKE_TITLE, "POST", "revocation"),
            talent(Operation.REJECT_TITLE_PROPOSAL, "POST", "rejection"),
            entry(Operation.GET_PACKAGE, Probe.get("leading-talents/{t}/package")),
            talent(Operation.RECORD_LEASE, "PUT", "package/lease"),
            talent(Operation.PAUSE_RENT, "POST", "package/pauses"),
            talent(Operation.RESUME_RENT, "POST", "package/resumption"),
            talent(Operation.END_RENT, "POST", "package/end"),
            entry(Operation.RECKON_RENT, Probe.change("POST", "leading-talents/{t}/package/reckoning", MONTH_TO_COME)),
            entry(Operation.RECKON_ALL_RENTS, Probe.change("POST", "rent-reckonings", MONTH_TO_COME)),
            talent(Operation.RECORD_PURCHASE, "POST", "package/purchase"),
            talent(Operation.RECORD_INTRODUCTION, "POST", "package/introductions"),
            entry(
                    Operation.APPLY_FOR_CARD,
                    Probe.change("POST", "talent-cards", TalentBodies.card(Contest.identity(749_000), TO_COME))),
            entry(Operation.LIST_TALENT_CARDS, Probe.list("talent-cards?limit=500", "\"id\":{w},\"person\"")),
            entry(Operation.GET_TALENT_CARD, Probe.get("talent-cards/{w}")),
            card(Operation.ISSUE_CARD, "issue"),
            card(Operation.DECLINE_CARD, "refusal"),
            card(Operation.RENEW_CARD, "renewal"),
            card(Operation.REVOKE_CARD, "revocation"),
            entry(Operation.GET_CARD_STATUS, Probe.get("talent-cards/{y}/status")));

    private TalentProbes() {}

    private static Map.Entry<Operation, Probe> talent(Operation operation, String method, String step) {
        return entry(operation, Probe.change(method, "leading-talents/{t}/" + step, TalentBodies.of(operation.id())));
    }

    private static Map.Entry<Operation, Probe> card(Operation operation, String step) {
        return entry(operation, Probe.change("POST", "talent-cards/{w}/" + step, TalentBodies.of(operation.id())));
    }
}
