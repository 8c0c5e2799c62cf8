package org.baigong.adapters.rest.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.baigong.adapters.rest.Requests;
import org.baigong.application.common.Page;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static String link(String request, String next) {
        Response answer = Answers.page(Requests.request("GET", request).getUriInfo(), new Page<>(List.of(), next));
        return answer.getHeaderString("Link");
    }

    @Test
    void the_next_page_keeps_every_filter_as_it_was_sent() {
        assertThat(link("determinations?beneficiary=%E6%9D%8E%26a%7Bb%7D&limit=2&superseded=true", "Zm9v_-"))
                .isEqualTo(
                        "</api/v1/determinations?beneficiary=%E6%9D%8E%26a%7Bb%7D&limit=2&superseded=true>; rel=\"first\","
                                + " </api/v1/determinations?cursor=Zm9v_-&beneficiary=%E6%9D%8E%26a%7Bb%7D&limit=2&superseded=true>;"
                                + " rel=\"next\"");
    }

    @Test
    void the_cursor_sent_gives_way_to_the_next_one() {
        assertThat(link("competitions?cursor=old&limit=2", "new"))
                .isEqualTo("</api/v1/competitions?limit=2>; rel=\"first\","
                        + " </api/v1/competitions?cursor=new&limit=2>; rel=\"next\"");
    }

    @Test
    void the_last_page_leads_nowhere_but_back() {
        assertThat(link("competitions?cursor=old", null)).isEqualTo("</api/v1/competitions>; rel=\"first\"");
    }
}
