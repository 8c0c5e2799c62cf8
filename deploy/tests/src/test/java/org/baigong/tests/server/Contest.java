package org.baigong.tests.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A made-up competition with one event, whose people have identity numbers that are assigned to nobody. */
public record Contest(String number, int entries, int firstPerson) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    public String filing() {
        return """
                {"number": "%s", "name": "%s技能竞赛", "category": "MUNICIPAL", "class": "I",
                 "host": {"name": "东莞市技师学院", "creditCode": "%s"},
                 "events": [{"number": 1, "name": "焊接"}], "startsOn": "2023-07-05", "endsOn": "2023-07-07"}""".formatted(number, number, People.OWN);
    }

    /** Person {@code i} stands in entry {@code i}. */
    public String entriesCsv() {
        List<String> rows = new ArrayList<>(List.of("event,entry,role,name,identityNumber"));
        for (int i = 1; i <= entries; i++) {
            rows.add("1,%d,ATHLETE,选手%d,%s".formatted(i, i, identity(firstPerson + i)));
        }
        return String.join("\n", rows);
    }

    /** Golds, silvers, bronzes and merits by turns. */
    public String resultsCsv() {
        String[] awards = {"金奖", "银奖", "铜奖", "优胜奖"};
        List<String> rows = new ArrayList<>(List.of("event,entry,placement"));
        for (int i = 1; i <= entries; i++) {
            rows.add("1,%d,%s".formatted(i, awards[i % 4]));
        }
        return String.join("\n", rows);
    }

    /** Right in form and check character, of an area code that does not exist. */
    public static String identity(int person) {
        String digits = "990000" + (1970 + person / 28_000 % 30)
                + "%02d%02d".formatted(person / 2_333 % 12 + 1, person / 83 % 28 + 1)
                + "%03d".formatted(person % 1_000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    public void fileAndAccept(Client client) throws IOException, InterruptedException {
        client.post("competitions", filing());
        client.post("competitions/" + number + "/acceptance");
    }

    /** Takes every step ahead of it, as an impatient clerk would: whatever was done before is refused or does nothing. */
    public void lead(Client client) throws IOException, InterruptedException {
        leadToFreeze(client);
        client.post("competitions/" + number + "/certification");
    }

    /** As far as the results can be certified. */
    public void leadToFreeze(Client client) throws IOException, InterruptedException {
        fileAndAccept(client);
        client.put("competitions/" + number + "/entries", Client.CSV, entriesCsv());
        client.put("competitions/" + number + "/results", Client.CSV, resultsCsv());
        client.post("competitions/" + number + "/freeze");
    }
}
