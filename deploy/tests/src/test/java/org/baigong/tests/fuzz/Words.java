package org.baigong.tests.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.tests.access.Ground;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;

/** Values that mean something here, by the name of what they stand for, and values that mean nothing anywhere. */
final class Words {
    static final List<String> ODD = List.of(
            "%",
            "/",
            "..",
            "../../etc/passwd",
            ";a=b",
            "a;b",
            "?",
            "#",
            " ",
            "\u0000",
            "\r\nX: y",
            "中文",
            "\uD83D\uDE00",
            "'; drop table person; --",
            "<script>",
            "${jndi:ldap://x}",
            "0",
            "-1",
            "9223372036854775808",
            "1e9",
            "null",
            "\\",
            "x".repeat(2_000));

    private final Map<String, List<String>> byName = new HashMap<>();

    Words(Ground ground, List<String> cursors, List<String> problemTypes) {
        List<String> numbers = List.of(
                ground.own().get("c"),
                ground.own().get("c"),
                ground.own().get("c"),
                ground.others().get("c"),
                ground.others().get("c"),
                "FUZZ-NONE");
        byName.put("number", numbers);
        byName.put("competition", numbers);
        byName.put("proposals", both(ground, "p"));
        byName.put("determinations", both(ground, "d"));
        byName.put("year", List.of("2999", "2998", "2026", "1999"));
        byName.put("decisions", both(ground, "y"));
        byName.put("indicators", List.of("DG-18.2", "DG-14.1", "DG-0"));
        byName.put("indicator", List.of("DG-18.2", "DG-23.1", "DG-S1.2.4"));
        byName.put("calendar", List.of("2999", "2998", "2026", "1999"));
        byName.put("articles", List.of("25", "S8.1", "99"));
        byName.put("article", List.of("25", "99"));
        byName.put("provisions", List.of("DG-25.6", "DG-99"));
        byName.put("code", List.of("DG-25.6", "DG-99"));
        byName.put("fact", List.of("medal", "none"));
        byName.put("q", List.of("租房补贴", "rent subsidy", "*:*"));
        byName.put("jobs", both(ground, "j"));
        byName.put("leading-talents", both(ground, "t"));
        byName.put("talent-cards", both(ground, "w"));
        byName.put("class", List.of("I", "II"));
        byName.put("instruments", List.of("dongguan-2021", "dongguan-2021", "dongguan-1999"));
        byName.put("instrument", List.of("dongguan-2021"));
        byName.put("accounts", List.of(People.ORGANISER.id(), People.EXPERT.id(), "fuzz.nobody"));
        byName.put("switches", List.of("DG-11.4.team", "DG-0.none"));
        byName.put("standards", List.of("DG-12.4.NATIONAL", "DG-8.2", "DG-0.none"));
        byName.put("lists", List.of("DG-8.6", "DG-5.3", "DG-0.none"));
        byName.put("expert", List.of("nobody", "fuzz.expert"));
        byName.put("problems", problemTypes);
        byName.put("cursor", cursors);
        byName.put("clause", List.of("DG-11.1", "DG-11.4", "DG-99"));
        byName.put("creditCode", List.of(People.OWN, People.OTHER));
        byName.put("trainingBaseCode", List.of(People.OTHER));
        byName.put("organisations", List.of(People.OWN));
        byName.put("identityNumber", identities());
        byName.put("role", List.of("ATHLETE", "COACH"));
        byName.put("placement", List.of("GOLD", "金奖", "SILVER"));
        byName.put("prize", List.of("30000.00", "0.00"));
        byName.put("score", List.of("92.5", "60"));
        byName.put("since", List.of("2022-11-20"));
        byName.put("title", List.of("OTHER", "东莞市技术能手"));
        byName.put("value", List.of("PER_AWARD", "NONE", "40000.00"));
        byName.put("event", List.of("1", "2"));
        byName.put("entry", List.of("1", "2"));
        byName.put("type", List.of("org.baigong.competition.certified", "none"));
    }

    private static List<String> both(Ground ground, String what) {
        return List.of(ground.own().get(what), ground.others().get(what), "999999999");
    }

    private static List<String> identities() {
        List<String> identities = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            identities.add(Contest.identity(720_000 + i));
        }
        return identities;
    }

    /** Those of this name; none where the name says nothing. */
    List<String> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** For whatever has a shape and no name here: one of these has it. */
    List<String> shaped() {
        return List.of(
                "焊接",
                "FUZZ",
                "fuzz.x",
                "2022-06-30",
                "2023-07",
                "10000.00",
                "92.5",
                People.TOWN,
                People.OWN,
                "DG-11.4",
                "p1");
    }
}
