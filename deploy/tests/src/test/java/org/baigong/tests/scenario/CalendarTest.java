package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Working days as everybody may count them, and a year that the office sets. */
class CalendarTest {
    private static final String COUNT = "calendar/working-days?from=";

    @Test
    void counts_by_the_years_that_ship() throws IOException, InterruptedException {
        Client anybody = new Client(SharedServer.get().base());
        assertThat(anybody.get(COUNT + "2024-09-30&days=5")
                        .expect(200)
                        .json()
                        .get("to")
                        .asString())
                .isEqualTo("2024-10-12");
        assertThat(anybody.get(COUNT + "2024-09-30&to=2024-10-12")
                        .expect(200)
                        .json()
                        .get("days")
                        .asInt())
                .isEqualTo(5);
        JsonNode year = anybody.get("calendar/2025").expect(200).json();
        assertThat(year.get("workingDays").asInt()).isEqualTo(248);
        assertThat(year.at("/notices/0").asString()).isEqualTo("国办发明电〔2024〕12号");
        assertThat(year.get("makeUpDays")).hasSize(5);
    }

    @Test
    void refuses_what_cannot_be_counted() throws IOException, InterruptedException {
        Client anybody = new Client(SharedServer.get().base());
        assertThat(code(anybody.get(COUNT + "2018-12-31&days=1").expect(404))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(anybody.get("calendar/2031").expect(404))).isEqualTo("CALENDAR_UNKNOWN_YEAR");
        assertThat(code(anybody.get(COUNT + "2024-10-12&to=2024-09-30").expect(400)))
                .isEqualTo("CALENDAR_SPAN_BACKWARDS");
        for (String wrong : new String[] {
            "2024-10-12",
            "2024-10-12&days=1&to=2024-10-13",
            "2024-10-12&days=0",
            "2024-10-12&days=10001",
            "2024-02-30&days=1",
            "&days=1"
        }) {
            anybody.get(COUNT + wrong).expect(400);
        }
    }

    @Test
    void a_year_that_two_persons_set_holds_at_once_and_may_be_set_again() throws IOException, InterruptedException {
        Client anybody = new Client(SharedServer.get().base());
        anybody.get(COUNT + "2032-12-31&days=1").expect(404);
        settle("2033-01-03");
        assertThat(end(anybody)).isEqualTo("2033-01-04");
        settle("2033-01-03\", \"2033-01-04");
        assertThat(end(anybody)).isEqualTo("2033-01-05");
        JsonNode history = SharedServer.as(People.AUDITOR)
                .get("calendar/2033/proposals?state=APPROVED")
                .expect(200)
                .json();
        assertThat(history.get("items")).hasSize(2);
        assertThat(history.at("/items/1/calendar/offDays")).hasSize(1);
    }

    @Test
    void nobody_sets_a_year_alone_and_a_wrong_one_is_not_even_proposed() throws IOException, InterruptedException {
        Client editor = SharedServer.as(People.EDITOR);
        assertThat(code(editor.post("calendar/2034/proposals", draft("2033-01-01", "2034-01-07"))
                        .expect(422)))
                .isEqualTo("CALENDAR_DAY_WRONG");
        assertThat(code(editor.post("calendar/2034/proposals", draft("2034-01-02", "2034-01-03"))
                        .expect(422)))
                .isEqualTo("CALENDAR_DAY_WRONG");
        String id = editor.post("calendar/2034/proposals", draft("2034-01-02", "2034-01-07"))
                .expect(201)
                .json()
                .get("id")
                .asString();
        editor.post("calendar/2034/proposals/" + id + "/approval").expect(403);
        SharedServer.as(People.APPROVER).get("calendar/2035/proposals/" + id).expect(404);
        new Client(SharedServer.get().base()).get("calendar/2034").expect(404);
    }

    /** From a day within the year, so that the day before it need not be known. */
    private static String end(Client anybody) throws IOException, InterruptedException {
        return anybody.get(COUNT + "2033-01-01&days=1")
                .expect(200)
                .json()
                .get("to")
                .asString();
    }

    private static void settle(String off) throws IOException, InterruptedException {
        String id = SharedServer.as(People.EDITOR)
                .post("calendar/2033/proposals", draft(off, "2033-01-08"))
                .expect(201)
                .json()
                .get("id")
                .asString();
        SharedServer.as(People.APPROVER)
                .post("calendar/2033/proposals/" + id + "/approval")
                .expect(200);
    }

    private static String draft(String off, String work) {
        return "{\"notices\": [\"国办发明电〔2032〕1号\"], \"offDays\": [\"" + off + "\"], \"makeUpDays\": [\"" + work
                + "\"], \"reason\": \"通知已发布\"}";
    }

    private static String code(Client.Answer answer) {
        return answer.json().get("code").asString();
    }
}
