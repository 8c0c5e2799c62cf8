package org.baigong.deploy.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.demo.Season.Award;
import org.baigong.deploy.demo.Season.Contest;
import tools.jackson.databind.JsonNode;

/**
 * Leads the season of 2023 from filing to the list of who gets what and why. Every step is one that may be repeated, so a
 * demonstration that was cut off, or is played again, ends in the same list.
 */
public final class Demo {
    private static final String SWITCH = "DG-11.8.classI";
    private static final String READING = "BRONZE";

    private final Api organiser;
    private final Api officer;
    private final Api editor;
    private final Api approver;
    private final PrintStream out;

    private Demo(Staff staff, PrintStream out) {
        this.organiser = staff.api("demo.organiser");
        this.officer = staff.api("demo.officer");
        this.editor = staff.api("demo.editor");
        this.approver = staff.api("demo.approver");
        this.out = out;
    }

    /** @return whether the season came out as the document's floors make it */
    public static boolean play(Staff staff, PrintStream out) throws IOException, InterruptedException {
        Season season = Season.read();
        List<String> hosts =
                season.contests().stream().map(Contest::hostCode).distinct().toList();
        staff.hire("demo.organiser", true, List.of("organiser"), hosts, List.of())
                .hire("demo.officer", true, List.of("talent-officer"), List.of(), List.of())
                .hire("demo.editor", true, List.of("policy-editor"), List.of(), List.of())
                .hire("demo.approver", false, List.of("approver"), List.of(), List.of());
        Demo demo = new Demo(staff, out);
        demo.play(season);
        return new Report(demo.officer, out).print(season);
    }

    private void play(Season season) throws IOException, InterruptedException {
        settleReading();
        recordTitles(season);
        int count = season.contests().size();
        for (int i = 0; i < count; i++) {
            Contest contest = season.contests().get(i);
            String made = lead(contest);
            out.printf(
                    "[%2d/%d] %s：%d个项目，%d个奖项 %s%n",
                    i + 1,
                    count,
                    contest.name(),
                    contest.events(),
                    contest.awards().size(),
                    made);
        }
    }

    /** One proposes, another one approves, with a second factor. */
    private void settleReading() throws IOException, InterruptedException {
        out.println("名次规则：一类竞赛铜奖及以上为“优胜选手” / rank rule: every medal of a class-I contest");
        for (JsonNode one : editor.get("instruments/dongguan-2021").get("switches")) {
            if (one.get("name").asString().equals(SWITCH)
                    && !one.get("value").asString().equals(READING)) {
                JsonNode proposal = editor.post(
                        "instruments/dongguan-2021/switches/" + SWITCH + "/proposals",
                        Map.of("value", READING, "reason", "按惯例"));
                approver.post(
                        "proposals/" + proposal.get("id").asLong() + "/approval",
                        proposal.get("version").asInt(),
                        null);
            }
        }
    }

    private void recordTitles(Season season) throws IOException, InterruptedException {
        List<Map<String, String>> honours = new ArrayList<>();
        for (Contest contest : season.contests()) {
            for (Award award : contest.awards()) {
                if (!award.expertSince().isEmpty()) {
                    honours.add(Map.of(
                            "name", award.name(),
                            "identityNumber", award.identityNumber(),
                            "title", "DONGGUAN_TECHNICAL_EXPERT",
                            "since", award.expertSince()));
                }
            }
        }
        officer.post("honours", Map.of("honours", honours));
        out.printf("已登记%d人原有的“东莞市技术能手”称号 / titles held before%n", honours.size());
    }

    /** Takes every step that is still ahead of the contest. */
    private String lead(Contest contest) throws IOException, InterruptedException {
        String path = "competitions/" + contest.number();
        JsonNode filed = organiser.post("competitions", filing(contest));
        String state = filed.get("state").asString();
        int version = filed.get("version").asInt();
        if (state.equals("FILED")) {
            version = version(officer.post(path + "/acceptance", version, null));
            state = "ACCEPTED";
        }
        if (state.equals("ACCEPTED")) {
            version = version(organiser.put(path + "/entries", version, "text/csv", entries(contest)));
            version = version(organiser.put(path + "/results", version, "text/csv", results(contest)));
            state = "RESULTS_IN";
        }
        if (state.equals("RESULTS_IN")) {
            version = version(organiser.post(path + "/freeze", version, null));
            state = "FROZEN";
        }
        if (state.equals("FROZEN")) {
            JsonNode certified = officer.post(path + "/certification", version, null);
            return "→ 认定" + certified.get("determined").asInt() + "项";
        }
        return "→ 已核定 / certified before";
    }

    private static int version(JsonNode answer) {
        return answer.get("version").asInt();
    }

    private static Map<String, Object> filing(Contest contest) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (int event = 1; event <= contest.events(); event++) {
            events.add(Map.of("number", event, "name", "项目" + event));
        }
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("number", contest.number());
        filing.put("name", contest.name());
        filing.put("category", contest.category());
        filing.put("class", contest.contestClass());
        filing.put("host", Map.of("name", contest.host(), "creditCode", contest.hostCode()));
        filing.put("events", events);
        filing.put("startsOn", contest.start());
        filing.put("endsOn", contest.end());
        return filing;
    }

    private static String entries(Contest contest) {
        StringBuilder csv = new StringBuilder("项目编号,参赛号,角色,姓名,身份证号\n");
        for (Award award : contest.awards()) {
            csv.append(String.join(
                    ",", "" + award.event(), award.entry(), "选手", award.name(), award.identityNumber() + "\n"));
        }
        return csv.toString();
    }

    private static String results(Contest contest) {
        StringBuilder csv = new StringBuilder("项目编号,参赛号,奖项\n");
        for (Award award : contest.awards()) {
            csv.append(String.join(",", "" + award.event(), award.entry(), award.placement() + "\n"));
        }
        return csv.toString();
    }
}
