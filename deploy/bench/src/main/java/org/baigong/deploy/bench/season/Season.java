package org.baigong.deploy.bench.season;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One municipal class-I competition with so many results, a hundred to an event. Each is an award, in the proportions of
 * the demonstration (22 gold, 38 silver, 87 bronze, 190 merit), of a person who has none before.
 */
public record Season(String number, int results, int firstPerson) {
    private static final int PER_EVENT = 100;

    public static Season of(String number, int results, int firstPerson) {
        return new Season("BENCH-" + number, results, firstPerson);
    }

    /** Takes every step up to the one that is measured. */
    public void leadToFreeze(Api api) throws IOException, InterruptedException {
        api.post("competitions", filing());
        api.post(path("acceptance"), null);
        api.put(path("entries"), "text/csv", entries());
        api.put(path("results"), "text/csv", resultRows());
        api.post(path("freeze"), null);
    }

    /** @return how many determinations were made */
    public int certify(Api api) throws IOException, InterruptedException {
        return api.post(path("certification"), null).get("determined").asInt();
    }

    private String path(String step) {
        return "competitions/" + number + "/" + step;
    }

    private Map<String, Object> filing() {
        List<Map<String, Object>> events = new ArrayList<>();
        for (int event = 1; event <= results / PER_EVENT; event++) {
            events.add(Map.of("number", event, "name", "项目" + event));
        }
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("number", number);
        filing.put("name", "基准测试竞赛" + number);
        filing.put("category", "MUNICIPAL");
        filing.put("class", "I");
        filing.put("host", Map.of("name", "基准测试承办单位", "creditCode", "12990000MB2C00001X"));
        filing.put("events", events);
        filing.put("startsOn", "2024-09-01");
        filing.put("endsOn", "2024-09-15");
        return filing;
    }

    private String entries() {
        StringBuilder csv = new StringBuilder("项目编号,参赛号,角色,姓名,身份证号\n");
        for (int i = 0; i < results; i++) {
            csv.append(key(i))
                    .append(",选手,")
                    .append(People.name(firstPerson + i))
                    .append(',')
                    .append(People.identityNumber(firstPerson + i))
                    .append('\n');
        }
        return csv.toString();
    }

    private String resultRows() {
        StringBuilder csv = new StringBuilder("项目编号,参赛号,奖项\n");
        for (int i = 0; i < results; i++) {
            csv.append(key(i)).append(',').append(placement(i % PER_EVENT)).append('\n');
        }
        return csv.toString();
    }

    private static String key(int i) {
        return (1 + i / PER_EVENT) + "," + "%03d".formatted(1 + i % PER_EVENT);
    }

    private static String placement(int rank) {
        if (rank < 7) {
            return "GOLD";
        }
        if (rank < 18) {
            return "SILVER";
        }
        return rank < 44 ? "BRONZE" : "MERIT";
    }
}
