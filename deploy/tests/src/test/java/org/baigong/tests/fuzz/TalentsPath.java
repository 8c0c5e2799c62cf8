package org.baigong.tests.fuzz;

import java.io.IOException;
import java.util.List;
import org.baigong.tests.access.TalentBodies;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;

/** The happy path of leading talents and talent cards; each step is refused where it does not stand. */
final class TalentsPath {
    private static final List<String> TOO_EARLY = List.of(
            "supplementApplication",
            "assignReviewer",
            "dismissReviewer",
            "proposeTitle",
            "proposeClassChange",
            "proposeRevocation",
            "recordLease",
            "pauseRent",
            "resumeRent",
            "endRent",
            "reckonRent",
            "recordPurchase",
            "recordIntroduction");
    private static final List<String> UNDECIDED =
            List.of("conferTitle", "changeClass", "revokeTitle", "rejectTitleProposal");

    private final HappyPath path;
    private final String reviewed;

    /** @param reviewed an application that lacks the score of the one expert */
    TalentsPath(HappyPath path, String reviewed) {
        this.path = path;
        this.reviewed = reviewed;
    }

    void walk() throws IOException, InterruptedException {
        application();
        title();
        support();
        ending();
        cards();
    }

    private void application() throws IOException, InterruptedException {
        Reply applied = did(People.OFFICER, "applyForTitle", "", 201);
        did(People.OFFICER, "applyForTitle", "", 409);
        String id = id(applied);
        path.asked(People.OFFICER, "listLeadingTalents", "", 200);
        String tag = did(People.OFFICER, "getLeadingTalent", id, 200).header("ETag");
        path.ask(People.OFFICER, "getLeadingTalent", id, "", new Header("If-None-Match", tag))
                .is(304);
        for (String early : TOO_EARLY) {
            did(People.OFFICER, early, early.endsWith("Reviewer") ? id + "/nobody" : id, 409);
        }
        for (String undecided : UNDECIDED) {
            did(People.APPROVER, undecided, id, 409);
        }
        did(People.OFFICER, "returnApplication", id, 200);
        did(People.OFFICER, "returnApplication", id, 409);
        did(People.OFFICER, "acceptApplication", id, 409);
        did(People.OFFICER, "supplementApplication", id, 200);
        did(People.OFFICER, "acceptApplication", id, 200);
        did(People.OFFICER, "assignReviewer", id + "/" + People.EXPERT.id(), 200);
        did(People.EXPERT, "recuseFromReview", id, 200);
        did(People.EXPERT, "reviewCandidate", id, 409);
        did(People.OFFICER, "assignReviewer", id + "/nobody", 200);
        did(People.OFFICER, "dismissReviewer", id + "/nobody", 200);
        did(People.OFFICER, "withdrawApplication", id, 200);
        did(People.OFFICER, "withdrawApplication", id, 409);
        did(People.EXPERT, "recuseFromReview", id, 409);
    }

    private void title() throws IOException, InterruptedException {
        did(People.EXPERT, "reviewCandidate", reviewed, 200);
        did(People.OFFICER, "proposeTitle", reviewed, 200);
        did(People.APPROVER, "conferTitle", reviewed, 200);
        did(People.OFFICER, "proposeClassChange", reviewed, 200);
        did(People.APPROVER, "rejectTitleProposal", reviewed, 200);
        did(People.OFFICER, "proposeClassChange", reviewed, 200);
        did(People.APPROVER, "changeClass", reviewed, 200);
    }

    private void support() throws IOException, InterruptedException {
        for (String step : List.of("recordLease", "reckonRent", "pauseRent", "resumeRent", "reckonAllRents")) {
            did(People.OFFICER, step, step.equals("reckonAllRents") ? "" : reviewed, 200);
        }
        for (String step : List.of("endRent", "recordPurchase", "recordIntroduction", "getPackage")) {
            did(People.OFFICER, step, reviewed, 200);
        }
    }

    private void ending() throws IOException, InterruptedException {
        did(People.OFFICER, "proposeRevocation", reviewed, 200);
        did(People.APPROVER, "revokeTitle", reviewed, 200);
    }

    /** Nobody else's identity: whoever has a title of old applies, and somebody who has none. */
    private void cards() throws IOException, InterruptedException {
        String titled = Contest.identity(750_002);
        String honour = "{\"honours\": [{\"name\": \"试\", \"identityNumber\": \"" + titled
                + "\", \"title\": \"GUANYI_CRAFTSMAN\", \"since\": \"2022-11-20\"}]}";
        path.ask(People.OFFICER, "recordHonours", "", honour).is(200);
        String id = id(path.ask(People.OFFICER, "applyForCard", "", TalentBodies.card(titled, "2023-04-01"))
                .is(201));
        String declined = id(did(People.OFFICER, "applyForCard", "", 201));
        did(People.OFFICER, "applyForCard", "", 409);
        did(People.APPROVER, "issueCard", declined, 409);
        did(People.APPROVER, "declineCard", declined, 200);
        did(People.APPROVER, "declineCard", declined, 409);
        path.asked(People.OFFICER, "listTalentCards", "", 200);
        String tag = did(People.OFFICER, "getTalentCard", id, 200).header("ETag");
        path.ask(People.OFFICER, "getTalentCard", id, "", new Header("If-None-Match", tag))
                .is(304);
        did(People.APPROVER, "renewCard", id, 409);
        did(People.APPROVER, "revokeCard", id, 409);
        did(People.APPROVER, "issueCard", id, 200);
        did(People.OFFICER, "getCardStatus", "FUZZ-YC", 200);
        did(People.APPROVER, "renewCard", id, 200);
        did(People.APPROVER, "revokeCard", id, 200);
    }

    private Reply did(People one, String operation, String parameters, int status)
            throws IOException, InterruptedException {
        String body = TalentBodies.has(operation) ? TalentBodies.of(operation) : "";
        return path.ask(one, operation, parameters, body, HappyPath.ANY).is(status);
    }

    private static String id(Reply reply) {
        return Client.JSON.readTree(reply.bytes()).get("id").asString();
    }
}
