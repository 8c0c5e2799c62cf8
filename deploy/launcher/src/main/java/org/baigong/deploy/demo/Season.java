package org.baigong.deploy.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The municipal competitions of 2023 and their awards: the totals are real, people and credit codes are invented. */
record Season(List<Contest> contests) {

    /** @param events how many events it has, numbered from 1 */
    record Contest(
            String number,
            String name,
            String host,
            String hostCode,
            String category,
            String contestClass,
            int events,
            String start,
            String end,
            List<Award> awards) {}

    /** @param expertSince since when the person has held the title 东莞市技术能手, or blank */
    record Award(int event, String entry, String placement, String name, String identityNumber, String expertSince) {}

    static Season read() throws IOException {
        Map<String, List<Award>> awards = new LinkedHashMap<>();
        Map<String, Integer> entries = new HashMap<>();
        for (CSVRecord row : rows("awards.csv")) {
            String contest = row.get("competition");
            int entry = entries.merge(contest + "/" + row.get("event"), 1, Integer::sum);
            awards.computeIfAbsent(contest, unknown -> new ArrayList<>())
                    .add(new Award(
                            Integer.parseInt(row.get("event")),
                            String.format("%03d", entry),
                            row.get("placement"),
                            row.get("name"),
                            row.get("identity_number"),
                            row.get("technical_expert_since")));
        }
        List<Contest> contests = new ArrayList<>();
        for (CSVRecord row : rows("competitions.csv")) {
            contests.add(new Contest(
                    row.get("competition"),
                    row.get("name"),
                    row.get("host"),
                    row.get("host_code"),
                    row.get("category"),
                    row.get("class"),
                    Integer.parseInt(row.get("events")),
                    row.get("start"),
                    row.get("end"),
                    awards.get(row.get("competition"))));
        }
        return new Season(contests);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(Season.class.getResourceAsStream("/demo/" + file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }
}
