package org.baigong.tests.access;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import org.baigong.application.access.Operation;
import org.baigong.tests.server.Contest;

/** How each operation is asked for. */
final class Probes {
    static final String FILING = """
            {"number": "{c}", "name": "{c} {name}竞赛", "category": "MUNICIPAL", "class": "I", {town}
             "host": {"name": "{name}", "creditCode": "{host}"},
             "events": [{"number": 1, "name": "焊接"}], "startsOn": "2023-07-05", "endsOn": "2023-07-07"}""";
    private static final String ACCOUNT = """
            {"id": "admin", "kind": "PERSON", "displayName": "再来一个", "roles": []}""";
    private static final String CHANGE = """
            {"displayName": "换个名", "roles": ["administrator"], "enabled": true}""";
    private static final String TOO_MUCH =
            "{\"value\": \"99999.00\", \"from\": \"2023-01-01\", \"notice\": \"n\", \"reason\": \"r\"}";
    private static final String NOT_LISTED =
            "{\"entries\": [{\"item\": \"none\", \"until\": \"2023-01-01\"}], \"notice\": \"n\", \"reason\": \"r\"}";
    private static final String BACKWARDS =
            "{\"firstDay\": \"2023-01-01\", \"lastDay\": \"2022-01-01\", \"notice\": \"n\", \"reason\": \"r\"}";
    private static final String ROW = "{\"event\": 1, \"entry\": \"1\"}";
    private static final String ENTRY = """
            {"event": 1, "entry": "1", "role": "ATHLETE", "name": "选手", "identityNumber": "%s"}""".formatted(Contest.identity(1));
    private static final String WRONG_YEAR = """
            {"notices": ["n"], "offDays": ["2998-01-01"], "makeUpDays": [], "reason": "r"}""";
    private static final String UNDATED =
            "{\"fact\": {\"type\": \"honour\", \"person\": \"nobody\", \"title\": \"OTHER\"}}";
    private static final String INDICATORS = "instruments/dongguan-2021/indicators";
    private static final String DECISION = "instruments/dongguan-2021/decisions/{z}";
    /** What is reported already. */
    static final String FAIRS = """
            {"reports": [{"indicator": "DG-18.2", "year": 2023, "town": "{q}", "value": 3, "document": "d"}]}""";

    static final String NOT_LEFT_TO_PERSONS = """
            {"subject": "工作室", "outcome": "GRANTED", "on": "2023-05-01", "reason": "试问", "document": "会议纪要"}""";
    private static final String MEDAL = """
            {"instrument": "dongguan-2021", "on": "2022-06-30", "facts": [{"type": "medal", "competition": "WORLDSKILLS",
             "placement": "GOLD", "prize": null, "athletes": ["p1"]}]}""";

    private static final Map<Operation, Probe> OTHERS_THAN_TALENTS = Map.ofEntries(
            entry(Operation.HELLO, Probe.get("hello")),
            entry(Operation.OPEN_API_YAML, Probe.get("openapi.yaml")),
            entry(Operation.OPEN_API_JSON, Probe.get("openapi.json")),
            entry(Operation.GET_PROBLEM_TYPE, Probe.get("/problems/not-found")),
            entry(Operation.LIST_PROBLEM_TYPES, Probe.get("/problems")),
            entry(Operation.EVALUATE_FACTS, Probe.change("POST", "evaluations", MEDAL)),
            entry(Operation.GET_INSTRUMENT, Probe.get("instruments/dongguan-2021")),
            entry(Operation.LIST_STANDARDS, Probe.get("instruments/dongguan-2021/standards?key=DG-12.4")),
            entry(
                    Operation.GET_STANDARD_HISTORY,
                    Probe.get("instruments/dongguan-2021/standards/DG-12.4.NATIONAL/history")),
            entry(Operation.GET_SWITCH, Probe.get("instruments/dongguan-2021/switches/DG-11.4.team")),
            entry(Operation.LIST_LISTINGS, Probe.get("instruments/dongguan-2021/lists/DG-8.6")),
            entry(Operation.EXPORT_LISTINGS, Probe.get("instruments/dongguan-2021/lists/DG-8.6/listings.csv")),
            entry(Operation.GET_TEMPLATE, Probe.get("templates/entries.csv")),
            entry(Operation.LIST_INSTRUMENTS, Probe.get("instruments")),
            entry(Operation.GET_ARTICLE, Probe.get("instruments/dongguan-2021/articles/25")),
            entry(Operation.LIST_PROVISIONS, Probe.list("instruments/dongguan-2021/provisions?article=25", "DG-25.6")),
            entry(Operation.GET_PROVISION, Probe.get("instruments/dongguan-2021/provisions/DG-25.6")),
            entry(Operation.GET_COVERAGE, Probe.get("instruments/dongguan-2021/coverage")),
            entry(Operation.LIST_INDICATORS, Probe.list(INDICATORS + "?clause=DG-18.2&town={q}", "\"{q}\"")),
            entry(Operation.GET_INDICATOR, Probe.list(INDICATORS + "/DG-18.2", "\"{q}\"")),
            entry(Operation.LIST_INDICATOR_REPORTS, Probe.list(INDICATORS + "/DG-18.2/reports", "\"{q}\"")),
            entry(Operation.EXPORT_INDICATOR_REPORTS, Probe.list(INDICATORS + "/reports.csv", "{q}")),
            entry(Operation.REPORT_INDICATORS, Probe.change("POST", INDICATORS + "/reports", FAIRS)),
            entry(
                    Operation.PROPOSE_DECISION,
                    Probe.change(
                            "POST", "instruments/dongguan-2021/provisions/DG-16.3/decisions", NOT_LEFT_TO_PERSONS)),
            entry(Operation.LIST_DECISIONS, Probe.list("instruments/dongguan-2021/decisions?limit=500", "\"id\":{z}")),
            entry(Operation.GET_DECISION, Probe.get(DECISION)),
            entry(Operation.APPROVE_DECISION, Probe.change("POST", DECISION + "/approval", null)),
            entry(Operation.REJECT_DECISION, Probe.change("POST", DECISION + "/rejection", null)),
            entry(Operation.WITHDRAW_DECISION, Probe.change("POST", DECISION + "/withdrawal", null)),
            entry(Operation.LIST_GLOSSARY, Probe.list("glossary?q=rent", "租房补贴")),
            entry(Operation.SEARCH_POLICIES, Probe.list("search?q=rent", "DG-25.6")),
            entry(Operation.GET_CALENDAR_YEAR, Probe.get("calendar/2025")),
            entry(Operation.COUNT_WORKING_DAYS, Probe.get("calendar/working-days?from=2025-01-01&days=5")),
            entry(Operation.PROPOSE_CALENDAR_YEAR, Probe.change("POST", "calendar/2999/proposals", WRONG_YEAR)),
            entry(Operation.LIST_CALENDAR_PROPOSALS, Probe.list("calendar/2999/proposals?limit=500", "\"id\":{k}")),
            entry(Operation.GET_CALENDAR_PROPOSAL, Probe.get("calendar/2999/proposals/{k}")),
            entry(
                    Operation.APPROVE_CALENDAR_PROPOSAL,
                    Probe.change("POST", "calendar/2999/proposals/{k}/approval", null)),
            entry(
                    Operation.REJECT_CALENDAR_PROPOSAL,
                    Probe.change("POST", "calendar/2999/proposals/{k}/rejection", null)),
            entry(
                    Operation.WITHDRAW_CALENDAR_PROPOSAL,
                    Probe.change("POST", "calendar/2999/proposals/{k}/withdrawal", null)),
            entry(Operation.FILE_COMPETITION, Probe.change("POST", "competitions", FILING)),
            entry(Operation.LIST_COMPETITIONS, Probe.list("competitions?name={c}", "\"{c}\"")),
            entry(Operation.GET_COMPETITION, Probe.get("competitions/{c}")),
            entry(Operation.ACCEPT_COMPETITION, step("acceptance")),
            entry(Operation.REJECT_COMPETITION, step("rejection")),
            entry(Operation.WITHDRAW_COMPETITION, step("withdrawal")),
            entry(Operation.ENTER_CONTESTANTS, put("entries", "{\"entries\": [" + ENTRY + "]}")),
            entry(Operation.LIST_ENTRIES, Probe.get("competitions/{c}/entries")),
            entry(Operation.IMPORT_RESULTS, put("results", "{\"results\": [" + ROW + "]}")),
            entry(Operation.LIST_RESULTS, Probe.get("competitions/{c}/results")),
            entry(Operation.FREEZE_RESULTS, step("freeze")),
            entry(Operation.UNFREEZE_RESULTS, step("unfreeze")),
            entry(Operation.CLEAR_RESULTS, step("clearance")),
            entry(Operation.CERTIFY_RESULTS, step("certification")),
            entry(
                    Operation.CORRECT_RESULTS,
                    Probe.change(
                            "POST", "competitions/{c}/corrections", "{\"reason\": \"r\", \"results\": [" + ROW + "]}")),
            entry(Operation.LIST_EXPERTS, Probe.get("competitions/{c}/experts")),
            entry(Operation.ASSIGN_EXPERT, Probe.change("PUT", "competitions/{c}/experts/nobody", null)),
            entry(Operation.DISMISS_EXPERT, Probe.change("DELETE", "competitions/{c}/experts/nobody", null)),
            entry(Operation.RECORD_HONOURS, Probe.change("POST", "honours", "{\"honours\": []}")),
            entry(Operation.RECORD_FACTS, Probe.change("POST", "facts", "{\"facts\": [" + UNDATED + "]}")),
            entry(Operation.LIST_FACTS, Probe.list("facts?competition={c}", "\"{c}\"")),
            entry(Operation.GET_FACT, Probe.get("facts/{f}")),
            entry(
                    Operation.CORRECT_FACT,
                    Probe.change("PUT", "facts/{f}", UNDATED.replace("}}", "}, \"reason\": \"r\"}"))),
            entry(Operation.WITHDRAW_FACT, Probe.change("POST", "facts/{f}/withdrawal", "{\"reason\": \"r\"}")),
            entry(
                    Operation.ENROL_PERSON,
                    Probe.change("POST", "persons", "{\"name\": \"n\", \"identityNumber\": \"1\"}")),
            entry(Operation.GET_PERSON, Probe.get("persons/{n}")),
            entry(Operation.MATCH_PERSON, Probe.get("persons/{n}/entitlements")),
            entry(
                    Operation.ENROL_ORGANISATION,
                    Probe.change("POST", "organisations", "{\"name\": \"n\", \"creditCode\": \"1\"}")),
            entry(Operation.GET_ORGANISATION, Probe.get("organisations/{o}")),
            entry(Operation.MATCH_ORGANISATION, Probe.get("organisations/{o}/entitlements")),
            entry(Operation.LIST_DETERMINATIONS, Probe.list("determinations?competition={c}", "\"{c}\"")),
            entry(Operation.GET_DETERMINATION, Probe.get("determinations/{d}")),
            entry(Operation.REPLAY_DETERMINATION, Probe.get("determinations/{d}/replay")),
            entry(Operation.TOTAL_DETERMINATIONS, Probe.list("determinations/totals?competition={c}", "DG-11.1")),
            entry(Operation.EXPORT_DETERMINATIONS, Probe.list("determinations.csv?competition={c}", "{c}")),
            entry(
                    Operation.RECOMPUTE_DETERMINATIONS,
                    Probe.change("POST", "determinations/recomputations", "{\"beneficiary\": \"nobody\"}")),
            entry(Operation.PROPOSE_STANDARD, set("standards/DG-12.4.NATIONAL", TOO_MUCH)),
            entry(Operation.PROPOSE_LISTINGS, set("lists/DG-8.6", NOT_LISTED)),
            entry(Operation.PROPOSE_VALIDITY, set("validity", BACKWARDS)),
            entry(
                    Operation.PROPOSE_READING,
                    Probe.change(
                            "POST",
                            "instruments/dongguan-2021/switches/DG-11.4.team/proposals",
                            "{\"value\": \"NO SUCH\", \"reason\": \"r\"}")),
            entry(Operation.LIST_PROPOSALS, Probe.list("proposals?limit=500", "\"id\":{p}")),
            entry(Operation.GET_PROPOSAL, Probe.get("proposals/{p}")),
            entry(Operation.APPROVE_PROPOSAL, Probe.change("POST", "proposals/{p}/approval", null)),
            entry(Operation.REJECT_PROPOSAL, Probe.change("POST", "proposals/{p}/rejection", null)),
            entry(Operation.WITHDRAW_PROPOSAL, Probe.change("POST", "proposals/{p}/withdrawal", null)),
            entry(Operation.PREVIEW_PROPOSAL, Probe.change("POST", "proposals/{p}/preview", null)),
            entry(Operation.LIST_EVENTS, Probe.list("events?limit=500{e}", "\"{c}\"")),
            entry(Operation.LIST_JOBS, Probe.list("jobs", "\"{c}\"")),
            entry(Operation.GET_JOB, Probe.get("jobs/{j}")),
            entry(Operation.LIST_DIFFERENCES, Probe.get("jobs/{j}/differences")),
            entry(Operation.EXPORT_DIFFERENCES, Probe.get("jobs/{j}/differences.csv")),
            entry(Operation.LIST_ACCOUNTS, Probe.get("accounts")),
            entry(Operation.GET_ACCOUNT, Probe.get("accounts/admin")),
            entry(Operation.CREATE_ACCOUNT, Probe.change("POST", "accounts", ACCOUNT)),
            entry(Operation.CHANGE_ACCOUNT, Probe.change("PUT", "accounts/admin", CHANGE)),
            entry(Operation.RESET_PASSWORD, Probe.change("POST", "accounts/admin/password-reset", null)),
            entry(Operation.RESET_SECOND_FACTOR, Probe.change("POST", "accounts/admin/second-factor-reset", null)),
            entry(Operation.UNLOCK_ACCOUNT, Probe.change("POST", "accounts/admin/unlocking", null)));

    static final Map<Operation, Probe> ALL = all();

    private static Map<Operation, Probe> all() {
        Map<Operation, Probe> all = new EnumMap<>(OTHERS_THAN_TALENTS);
        all.putAll(TalentProbes.ALL);
        return all;
    }

    private Probes() {}

    private static Probe step(String step) {
        return Probe.change("POST", "competitions/{c}/" + step, null);
    }

    private static Probe set(String what, String body) {
        return Probe.change("POST", "instruments/dongguan-2021/" + what + "/proposals", body);
    }

    private static Probe put(String list, String body) {
        return Probe.change("PUT", "competitions/{c}/" + list, body);
    }
}
