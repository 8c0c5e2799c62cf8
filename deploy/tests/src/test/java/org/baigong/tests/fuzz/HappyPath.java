package org.baigong.tests.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.baigong.application.access.Operation;
import org.baigong.tests.access.TalentBodies;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;

/** A short way on which everything that can be done is done once, for what chance hardly meets. */
final class HappyPath {
    static final Header ANY = new Header("If-Match", "*");
    private static final Header STALE = new Header("If-Match", "\"999999\"");
    private static final Header NOT_OFFERED = new Header("Accept", "application/vnd.nobody");
    private static final String JSON = "application/json";
    private static final Bodies.Body BLANK = new Bodies.Body(JSON, new byte[0]);
    private static final String SWITCH = "dongguan-2021/DG-13.6.stages";
    private static final String STANDARD = "dongguan-2021/DG-12.4.NATIONAL";
    private static final String LIST = "dongguan-2021/DG-8.6";
    private static final String RAISED =
            "{\"value\": \"40000.00\", \"from\": \"2023-01-01\", \"notice\": \"通知\", \"reason\": \"试\"}";
    private static final String DOCUMENT = "dongguan-2021";
    private static final String INDICATOR = "dongguan-2021/DG-18.2";
    private static final String FAIRS =
            "{\"reports\": [{\"indicator\": \"DG-18.2\", \"year\": 2021, \"value\": 7, \"document\": \"试\"}]}";
    private static final String DECISION = """
            {"subject": "试", "outcome": "GRANTED", "on": "2023-05-01", "reason": "试", "document": "试"}""";
    private static final String LISTING =
            "{\"entries\": [{\"item\": \"电工\", \"from\": \"2023-01-01\"}], \"notice\": \"目录\", \"reason\": \"试\"}";
    private static final String VALIDITY =
            "{\"firstDay\": \"2021-01-01\", \"lastDay\": \"%s\", \"notice\": \"通知\", \"reason\": \"试\"}";
    private static final String CORRECTION = """
            {"reason": "重判", "results": [{"event": 1, "entry": "1"}]}""";
    private static final String CHANGE = "{\"displayName\": \"试\", \"roles\": [], \"enabled\": true}";
    private static final String HONOUR = """
            {"honours": [{"name": "焊接", "identityNumber": "%s", "title": "OTHER", "since": "2022-11-20"}]}""".formatted(Contest.identity(720_000));
    private static final int ABOVE_ANY_LIMIT = 33 << 20;
    private static final int ABOVE_MOST_LIMITS = (1 << 20) + 1;
    private static final Set<String> TABLES = Set.of(
            "enterContestants",
            "importResults",
            "correctResults",
            "recordHonours",
            "evaluateFacts",
            "proposeListings",
            "recordFacts",
            "reportIndicators");
    private static final List<String> STEPS = List.of(
            "acceptCompetition",
            "enterContestants",
            "importResults",
            "freezeResults",
            "unfreezeResults",
            "clearResults");

    private final Contract contract;
    private final Examiner examiner;
    private final String reviewed;

    /** @param reviewed an application for the title of leading talent that lacks one score */
    HappyPath(Contract contract, Examiner examiner, String reviewed) {
        this.reviewed = reviewed;
        this.contract = contract;
        this.examiner = examiner;
    }

    void walk() throws IOException, InterruptedException {
        competitions();
        readings();
        settings();
        calendar();
        plans();
        explorer();
        new FactsPath(this).walk();
        surveys();
        new TalentsPath(this, reviewed).walk();
        accounts();
        bodiesAboveTheLimit();
        refusals();
    }

    private void competitions() throws IOException, InterruptedException {
        Contest contest = new Contest("FUZZ-A", 2, 730_000);
        ask(People.OFFICER, "fileCompetition", "", contest.filing()).is(201);
        ask(People.OFFICER, "fileCompetition", "", contest.filing()).is(200);
        ask(People.OFFICER, "fileCompetition", "", contest.filing().replace("焊接", "钳工"))
                .is(409);
        String tag = ask(People.OFFICER, "getCompetition", "FUZZ-A", "").is(200).header("ETag");
        ask(People.OFFICER, "getCompetition", "FUZZ-A", "", new Header("If-None-Match", tag))
                .is(304);
        ask(People.OFFICER, "assignExpert", "FUZZ-A/fuzz.expert", "", ANY).is(200);
        ask(People.OFFICER, "dismissExpert", "FUZZ-A/fuzz.expert", "", ANY).is(200);
        for (String step : STEPS) {
            ask(People.OFFICER, step, "FUZZ-A", rows(contest, step), ANY).is(200);
        }
        ask(People.OFFICER, "importResults", "FUZZ-A", rows(contest, "importResults"), ANY)
                .is(200);
        ask(People.OFFICER, "freezeResults", "FUZZ-A", "{}", ANY).is(200);
        ask(People.OFFICER, "certifyResults", "FUZZ-A", "", ANY, new Header("Prefer", "respond-async"))
                .is(202);
        // Whichever of the two comes first does it, and the other one finds it done.
        ask(People.OFFICER, "certifyResults", "FUZZ-A", "", ANY);
        ask(People.OFFICER, "correctResults", "FUZZ-A", CORRECTION, ANY).is(200);
        for (String end : List.of("reject", "withdraw")) {
            ask(People.OFFICER, "fileCompetition", "", new Contest("FUZZ-" + end, 1, 0).filing())
                    .is(201);
            ask(People.OFFICER, end + "Competition", "FUZZ-" + end, "{\"reason\": \"试\"}", ANY)
                    .is(200);
        }
        ask(People.OFFICER, "correctResults", "FUZZ-reject", CORRECTION, ANY).is(409);
        ask(People.OFFICER, "recordHonours", "", HONOUR).is(200);
    }

    /** Somebody who may asks about what is not there, is older, in a form that is not spoken. */
    private void misses(Described operation, People one) throws IOException, InterruptedException {
        Bodies.Body right = right(operation);
        examine(operation, one, "999999999/x", right, ANY);
        examine(operation, one, target(operation), right, STALE);
        examine(operation, one, target(operation), right, STALE, NOT_OFFERED);
        examine(operation, one, target(operation), right, STALE, new Header("Accept", "text/html"));
        if (!operation.bodies().isEmpty()) {
            examine(operation, one, target(operation), new Bodies.Body("text/plain", new byte[] {'x'}), STALE);
        }
        if (operation.bodies().containsKey(Client.CSV)) {
            examine(operation, one, target(operation), right, ANY);
        }
    }

    private static Bodies.Body right(Described operation) {
        if (operation.bodies().isEmpty()) {
            return Bodies.Body.NONE;
        }
        String body = switch (operation.id()) {
            case "correctResults" -> CORRECTION;
            case "changeAccount" -> CHANGE;
            case "correctFact", "withdrawFact" -> FactsPath.right(operation.id());
            case "proposeListings" -> LISTING;
            case "reportIndicators" -> FAIRS;
            case "proposeDecision" -> DECISION;
            default ->
                TalentBodies.has(operation.id())
                        ? TalentBodies.of(operation.id())
                        : rows(new Contest("FUZZ-A", 2, 730_000), operation.id());
        };
        return new Bodies.Body(body.startsWith("{") ? JSON : Client.CSV, body.getBytes(StandardCharsets.UTF_8));
    }

    private String target(Described operation) {
        return switch (operation.path().split("/")[1]) {
            case "accounts" -> "fuzz.victim";
            case "proposals" -> "1";
            case "problems" -> "not-found";
            case "instruments" -> setting(operation);
            case "calendar" -> "2999/1";
            case "facts", "determinations" -> "1";
            case "leading-talents" -> reviewed + "/x";
            case "talent-cards" -> "1";
            default -> "FUZZ-A/x";
        };
    }

    /** The document, and whichever part of it the operation is about. */
    private static String setting(Described operation) {
        return switch (operation.id()) {
            case "getStandardHistory", "proposeStandard" -> STANDARD;
            case "listListings", "proposeListings" -> LIST;
            case "exportListings" -> LIST + "/csv";
            case "getIndicator", "listIndicatorReports" -> INDICATOR;
            case "exportIndicatorReports" -> DOCUMENT + "/csv";
            case "getDecision", "approveDecision", "rejectDecision", "withdrawDecision" -> DOCUMENT + "/1";
            case "proposeDecision" -> DOCUMENT + "/DG-17.2";
            default -> SWITCH;
        };
    }

    private static String rows(Contest contest, String step) {
        return switch (step) {
            case "enterContestants" -> contest.entriesCsv();
            case "importResults" -> contest.resultsCsv();
            default -> "{}";
        };
    }

    /** Ends with the reading that was in force before. */
    private void readings() throws IOException, InterruptedException {
        decided("HIGHEST_ONLY", People.APPROVER, "reject");
        decided("HIGHEST_ONLY", People.EDITOR, "withdraw");
        decided("HIGHEST_ONLY", People.APPROVER, "approve");
        decided("EVERY_STAGE", People.APPROVER, "approve");
    }

    /** Nothing of it is approved: what comes after goes by the document. */
    private void settings() throws IOException, InterruptedException {
        withdrawn(ask(People.EDITOR, "proposeStandard", STANDARD, RAISED).is(201));
        withdrawn(ask(People.EDITOR, "proposeListings", LIST, LISTING).is(201));
        withdrawn(ask(People.EDITOR, "proposeValidity", "dongguan-2021", VALIDITY.formatted("2027-12-31"))
                .is(201));
        ask(People.EDITOR, "proposeValidity", "dongguan-2021", VALIDITY.formatted("2025-12-31"))
                .is(409);
        // It has to be said that this is a correction, and there is nothing to correct.
        ask(People.EDITOR, "proposeStandard", STANDARD, RAISED.replace("}", ", \"replaces\": true}"))
                .is(409);
        ask(People.EDITOR, "proposeReading", SWITCH, "{\"value\": \"EVERY_STAGE\", \"reason\": \"试\"}")
                .is(409);
        for (String read :
                List.of("listStandards", "getStandardHistory", "getSwitch", "listListings", "exportListings")) {
            ask(People.ANYBODY, read, setting(contract.operation(read)), "").is(200);
        }
        ask(People.ANYBODY, "exportListings", LIST + "/xlsx", "").is(200);
        ask(People.ANYBODY, "exportListings", LIST + "/pdf", "").is(404);
    }

    private void withdrawn(Reply made) throws IOException, InterruptedException {
        String id = Client.JSON.readTree(made.bytes()).get("id").asString();
        ask(People.EDITOR, "withdrawProposal", id, "", ANY).is(200);
    }

    private void decided(String value, People by, String how) throws IOException, InterruptedException {
        String correction = value.equals("EVERY_STAGE") ? ", \"replaces\": true" : "";
        Reply made = ask(
                        People.EDITOR,
                        "proposeReading",
                        SWITCH,
                        "{\"value\": \"" + value + "\", \"reason\": \"试\"" + correction + "}")
                .is(201);
        String id = Client.JSON.readTree(made.bytes()).get("id").asString();
        ask(by, "getProposal", id, "", new Header("If-None-Match", made.header("ETag")))
                .is(304);
        ask(by, how + "Proposal", id, "", ANY).is(200);
        ask(by, how + "Proposal", id, "", ANY).is(409);
    }

    private void calendar() throws IOException, InterruptedException {
        settled("2998-01-01", People.APPROVER, "reject");
        settled("2998-01-01", People.EDITOR, "withdraw");
        settled("2998-01-01", People.APPROVER, "approve");
        ask(People.EDITOR, "proposeCalendarYear", "2998", year("2998-01-01")).is(409);
        ask(People.ANYBODY, "getCalendarYear", "2998", "").is(200);
        asked("countWorkingDays", "?from=2998-01-01&days=1", 200);
        asked("countWorkingDays", "?from=2998-12-31&days=1", 404);
        asked("countWorkingDays", "?from=2998-12-31&to=2998-01-01", 400);
    }

    private void plans() throws IOException, InterruptedException {
        ask(People.OFFICER, "reportIndicators", DOCUMENT, FAIRS).is(200);
        ask(People.OFFICER, "reportIndicators", DOCUMENT, FAIRS.replace("7", "8"))
                .is(422);
        ask(People.OFFICER, "listIndicators", DOCUMENT, "").is(200);
        ask(People.OFFICER, "getIndicator", INDICATOR, "").is(200);
        ask(People.OFFICER, "listIndicatorReports", INDICATOR, "").is(200);
        for (String extension : List.of("csv", "xlsx")) {
            ask(People.OFFICER, "exportIndicatorReports", DOCUMENT + "/" + extension, "")
                    .is(200);
        }
        ask(People.OFFICER, "proposeDecision", "dongguan-2021/DG-16.3", DECISION)
                .is(409);
        ask(People.OFFICER, "proposeDecision", "dongguan-2021/DG-0", DECISION).is(404);
        made(People.APPROVER, "reject");
        made(People.OFFICER, "withdraw");
        made(People.APPROVER, "approve");
        ask(People.OFFICER, "listDecisions", DOCUMENT, "").is(200);
    }

    private void made(People by, String how) throws IOException, InterruptedException {
        Reply made = ask(People.OFFICER, "proposeDecision", "dongguan-2021/DG-17.2", DECISION)
                .is(201);
        String id =
                DOCUMENT + "/" + Client.JSON.readTree(made.bytes()).get("id").asString();
        ask(by, "getDecision", id, "", new Header("If-None-Match", made.header("ETag")))
                .is(304);
        ask(by, how + "Decision", id, "", ANY).is(200);
        ask(by, how + "Decision", id, "", ANY).is(409);
    }

    private void settled(String off, People by, String how) throws IOException, InterruptedException {
        Reply made =
                ask(People.EDITOR, "proposeCalendarYear", "2998", year(off)).is(201);
        String id = "2998/" + Client.JSON.readTree(made.bytes()).get("id").asString();
        ask(by, "getCalendarProposal", id, "", new Header("If-None-Match", made.header("ETag")))
                .is(304);
        ask(by, how + "CalendarProposal", id, "", ANY).is(200);
        ask(by, how + "CalendarProposal", id, "", ANY).is(409);
    }

    private static String year(String off) {
        return "{\"notices\": [\"试\"], \"offDays\": [\"" + off + "\"], \"makeUpDays\": [], \"reason\": \"试\"}";
    }

    private void explorer() throws IOException, InterruptedException {
        ask(People.ANYBODY, "getArticle", "dongguan-2021/25", "").is(200);
        ask(People.ANYBODY, "getProvision", "dongguan-2021/DG-25.6", "").is(200);
        asked("searchPolicies", "?q=rent", 200);
        asked("searchPolicies", "?q=%20", 400);
    }

    private void asked(String id, String query, int status) throws IOException, InterruptedException {
        asked(People.ANYBODY, id, query, status);
    }

    Reply asked(People one, String id, String query, int status) throws IOException, InterruptedException {
        Order order = order(contract.operation(id), one, "", Bodies.Body.NONE);
        Order with = new Order(
                order.name(),
                order.operation(),
                order.asking(),
                order.method(),
                order.path() + query,
                order.headers(),
                order.body());
        return new Told(examiner, with, examiner.examine(with)).is(status);
    }

    /** Of a proposal that is never approved, and of determinations that stay as they are. */
    private void surveys() throws IOException, InterruptedException {
        String reading = "{\"value\": \"PER_PERSON\", \"reason\": \"试\"}";
        Reply proposal = ask(People.EDITOR, "proposeReading", "dongguan-2021/DG-11.4.team", reading)
                .is(201);
        String id = Client.JSON.readTree(proposal.bytes()).get("id").asString();
        ask(People.EDITOR, "previewProposal", id, "").is(202);
        ask(People.EDITOR, "withdrawProposal", id, "", ANY).is(200);
        ask(People.EDITOR, "previewProposal", id, "").is(409);
        Reply made = ask(People.OFFICER, "recomputeDeterminations", "", "{}").is(202);
        String job = Client.JSON.readTree(made.bytes()).get("id").asString();
        ask(People.OFFICER, "listDifferences", job, "").is(200);
        ask(People.OFFICER, "exportDifferences", job + "/csv", "").is(200);
        ask(People.OFFICER, "exportDifferences", job + "/xlsx", "").is(200);
    }

    private void accounts() throws IOException, InterruptedException {
        String person = "{\"id\": \"fuzz.victim\", \"kind\": \"PERSON\", \"displayName\": \"试\", \"roles\": []}";
        String tag =
                ask(People.ADMINISTRATOR, "createAccount", "", person).is(201).header("ETag");
        ask(People.ADMINISTRATOR, "createAccount", "", person).is(409);
        ask(People.ADMINISTRATOR, "getAccount", "fuzz.victim", "", new Header("If-None-Match", tag))
                .is(304);
        ask(People.ADMINISTRATOR, "changeAccount", "fuzz.victim", CHANGE, ANY).is(200);
        for (String reset : List.of("resetPassword", "resetSecondFactor", "unlockAccount")) {
            ask(People.ADMINISTRATOR, reset, "fuzz.victim", "", ANY).is(200);
        }
    }

    private void bodiesAboveTheLimit() throws IOException, InterruptedException {
        for (Described operation : contract.operations()) {
            if (!operation.bodies().isEmpty()) {
                byte[] blank = new byte[TABLES.contains(operation.id()) ? ABOVE_ANY_LIMIT : ABOVE_MOST_LIMITS];
                Arrays.fill(blank, (byte) ' ');
                String mediaType = operation.bodies().keySet().iterator().next();
                Bodies.Body body = new Bodies.Body(mediaType, blank);
                examine(operation, somebodyWhoMay(operation), target(operation), body, ANY)
                        .is(413);
            }
        }
    }

    /** What every operation of a kind refuses, each once. */
    private void refusals() throws IOException, InterruptedException {
        for (String step : STEPS) {
            ask(People.OFFICER, step, "FUZZ-NONE", rows(new Contest("FUZZ-A", 2, 730_000), step), ANY)
                    .is(404);
        }
        for (Described operation : contract.operations()) {
            People one = somebodyWhoMay(operation);
            if (operation.hasHeader("If-Match")) {
                examine(operation, one, "1/x", BLANK).is(428);
            }
            if (operation.hasHeader("Idempotency-Key")) {
                Header key = new Header("Idempotency-Key", "\"fuzz-" + operation.id() + "\"");
                examine(operation, one, "FUZZ-A/x", BLANK, ANY, key);
                examine(
                                operation,
                                one,
                                "FUZZ-B/y",
                                operation.method().equals("DELETE")
                                        ? BLANK
                                        : new Bodies.Body(JSON, "[]".getBytes(StandardCharsets.UTF_8)),
                                ANY,
                                key)
                        .is(422);
            }
            misses(operation, one);
            String target = switch (operation.id()) {
                case "exportDeterminations" -> "csv";
                case "exportListings" -> LIST + "/csv";
                case "exportIndicatorReports" -> DOCUMENT + "/csv";
                case "getIndicator", "listIndicatorReports" -> INDICATOR;
                default -> "entries/csv";
            };
            Order odd = order(operation, one, target, BLANK);
            Order undescribed = new Order(
                    odd.name(), operation, one, odd.method(), odd.path() + "?undescribed=1", odd.headers(), odd.body());
            new Told(examiner, undescribed, examiner.examine(undescribed)).is(400);
        }
    }

    private static People somebodyWhoMay(Described operation) {
        Operation asked = Arrays.stream(Operation.values())
                .filter(one -> one.id().equals(operation.id()))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(People.values())
                .filter(one -> asked.roles().contains(one.role()))
                .findFirst()
                .orElseThrow();
    }

    Told ask(People one, String id, String parameters, String body, Header... headers)
            throws IOException, InterruptedException {
        Described operation = contract.operation(id);
        String mediaType = body.isEmpty() ? null : body.startsWith("{") ? JSON : Client.CSV;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return examine(operation, one, parameters, new Bodies.Body(mediaType, bytes), headers);
    }

    /** @param parameters of the path, in its order, with strokes between them */
    private Told examine(Described operation, People one, String parameters, Bodies.Body body, Header... headers)
            throws IOException, InterruptedException {
        Order order = order(operation, one, parameters, body, headers);
        return new Told(examiner, order, examiner.examine(order));
    }

    private static Order order(
            Described operation, People one, String parameters, Bodies.Body body, Header... headers) {
        String path = operation.path();
        List<String> values = new ArrayList<>(List.of(parameters.split("/")));
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]+}", values.isEmpty() ? "x" : values.remove(0));
        }
        List<Header> described = Arrays.stream(headers)
                .filter(header -> !header.name().equals("If-Match") || operation.hasHeader("If-Match"))
                .toList();
        return new Order("directed", operation, one, operation.method(), path, described, body);
    }

    record Told(Examiner examiner, Order order, Reply reply) {
        Reply is(int status) {
            if (reply.status() != status) {
                examiner.note(order, "not " + status + " but " + reply.status() + " " + reply.text());
            }
            return reply;
        }
    }
}
