package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.baigong.deploy.demo.Demo;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;

/** The season of 2023 as the demonstration plays it, twice. */
class SeasonTest {
    private static final String SEASON = "&competition=DG2023-";

    @Test
    void twice_played_it_ends_in_the_same_list() throws IOException, InterruptedException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(Demo.play(SharedServer.get().staff(), new PrintStream(told, true, StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("10,349,000.00", "141人");
        String once = season();
        assertThat(once.lines()).hasSizeGreaterThan(1_300);
        assertThat(Demo.play(SharedServer.get().staff(), new PrintStream(new ByteArrayOutputStream())))
                .isTrue();
        assertThat(season()).isEqualTo(once);
    }

    @Test
    void every_determination_leaves_as_csv_and_excel() throws IOException, InterruptedException {
        Demo.play(SharedServer.get().staff(), new PrintStream(new ByteArrayOutputStream()));
        Client client = SharedServer.client();
        Client.Answer csv =
                client.get("determinations.csv?competition=DG2023-01").expect(200);
        long listed = client.list(SEASON + "01").lines().count();
        assertThat(csv.text().lines().count()).isEqualTo(listed + 1);
        assertThat(csv.text()).contains("徐军鹏", "990***********0019").doesNotContain("990000197602020019");
        Client.Answer excel =
                client.get("determinations.xlsx?competition=DG2023-01").expect(200);
        assertThat(excel.mediaType()).isEqualTo(Client.XLSX);
        assertThat(excel.text()).startsWith("PK");
    }

    private static String season() throws IOException, InterruptedException {
        StringBuilder season = new StringBuilder();
        for (int contest = 1; contest <= 21; contest++) {
            season.append(SharedServer.client().list(SEASON + "%02d".formatted(contest)));
        }
        return season.toString();
    }
}
