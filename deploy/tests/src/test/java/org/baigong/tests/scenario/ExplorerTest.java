package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Anybody reads the policies. */
class ExplorerTest {
    private static final String DONGGUAN = "instruments/dongguan-2021";

    @Test
    void lists_the_documents_with_their_days_and_counts() throws IOException, InterruptedException {
        JsonNode document = get("instruments").at("/items/0");
        assertThat(document.get("id").asString()).isEqualTo("dongguan-2021");
        assertThat(document.get("firstDay").asString()).isEqualTo("2021-01-01");
        assertThat(document.get("lastDay").asString()).isEqualTo("2025-12-31");
        assertThat(document.at("/provisions/total").asInt()).isEqualTo(157);
        assertThat(document.get("switches").asInt()).isEqualTo(31);
    }

    @Test
    void the_coverage_adds_up() throws IOException, InterruptedException {
        JsonNode coverage = get(DONGGUAN + "/coverage");
        JsonNode total = coverage.get("total");
        int sum = 0;
        for (JsonNode article : coverage.get("articles")) {
            sum += article.at("/provisions/total").asInt();
        }
        assertThat(sum).isEqualTo(157).isEqualTo(total.get("total").asInt());
        assertThat(total.get("computed").asInt()
                        + total.get("decided").asInt()
                        + total.get("tracked").asInt()
                        + total.get("stated").asInt())
                .isEqualTo(157);
    }

    @Test
    void shows_an_article_and_no_other() throws IOException, InterruptedException {
        JsonNode article = get(DONGGUAN + "/articles/25");
        assertThat(codes(article.get("provisions"))).contains("DG-25.6").allMatch(code -> code.startsWith("DG-25."));
        anybody().get(DONGGUAN + "/articles/99").expect(404);
        anybody().get(DONGGUAN + "/provisions/DG-99.9").expect(404);
        anybody().get("instruments/dongguan-1999/provisions").expect(404);
    }

    @Test
    void goes_through_the_provisions_page_by_page_and_by_filter() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = get(DONGGUAN + "/provisions?limit=50" + cursor);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(50);
            all.addAll(codes(page.get("items")));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        assertThat(all).hasSize(157).doesNotHaveDuplicates().startsWith("DG-S1.2.1");
        assertThat(codes(get(DONGGUAN + "/provisions?article=25&benefit=MONTHLY_CASH")
                        .get("items")))
                .containsExactly("DG-25.6");
        assertThat(codes(get(DONGGUAN + "/provisions?standing=STATED&benefit=CASH")
                        .get("items")))
                .isEmpty();
        assertThat(codes(get(DONGGUAN + "/provisions?fact=medal").get("items"))).contains("DG-11.4", "DG-13.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provisions?article=99",
                "provisions?standing=SOMEHOW",
                "provisions?benefit=LUCK",
                "provisions?fact=rumour",
                "provisions?cursor=AAAA",
                "provisions?limit=0",
                "provisions?colour=red",
                "provisions/DG-25.6?on=2025-02-30"
            })
    void an_unknown_filter_is_refused_and_never_ignored(String query) throws IOException, InterruptedException {
        anybody().get(DONGGUAN + "/" + query).expect(400);
    }

    @Test
    void a_provision_shows_its_bounds_the_standard_on_a_day_and_every_reading_explained()
            throws IOException, InterruptedException {
        JsonNode rent = get(DONGGUAN + "/provisions/DG-25.6");
        assertThat(rent.get("on").asString()).isBetween("2021-01-01", "2025-12-31");
        assertThat(rent.at("/standards/0/bounds/min").asString()).isEqualTo("2000.00");
        assertThat(rent.at("/standards/0/bounds/max").asString()).isEqualTo("5000.00");
        assertThat(rent.at("/standards/0").has("inForce")).isFalse();
        JsonNode choice = rent.at("/switches/1");
        assertThat(choice.get("value").asString()).isEqualTo("NOT_EXCLUDED");
        assertThat(choice.at("/readings/0/title/zh").asString()).isEqualTo("购房后仍可租房补贴");
        assertThat(choice.at("/readings/1/title/en").asString()).isEqualTo("rent ends with the month of the purchase");

        JsonNode gold = get(DONGGUAN + "/provisions/DG-11.4?on=2022-06-30");
        assertThat(gold.get("on").asString()).isEqualTo("2022-06-30");
        assertThat(gold.at("/standards/0/inForce/value").asString())
                .isEqualTo(gold.at("/standards/0/bounds/value").asString());
        assertThat(gold.at("/standards/0/inForce/source/en").asString()).isEqualTo("the document's own figure");
        assertThat(gold.at("/question/zh").asString()).isNotBlank();
        assertThat(gold.get("fact").asString()).isEqualTo("medal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"租房补贴", "rent subsidy", "subsidy for RENTS", "dg-25.6"})
    void search_finds_the_rent_subsidy_in_both_languages(String words) throws IOException, InterruptedException {
        JsonNode hits =
                get("search?instrument=dongguan-2021&q=" + encoded(words)).get("items");
        assertThat(hits.get(0).get("id").asString()).isEqualTo("DG-25.6");
        assertThat(hits.get(0).get("kind").asString()).isEqualTo("PROVISION");
    }

    @Test
    void search_shows_why_and_keeps_to_its_filters() throws IOException, InterruptedException {
        JsonNode rent = get("search?kind=PROVISION&q=" + encoded("租房补贴")).at("/items/0/snippet/zh");
        assertThat(rent.valueStream()
                        .filter(part -> part.get("match").asBoolean())
                        .map(part -> part.get("text").asString()))
                .contains("租房补贴");
        assertThat(get("search?kind=TERM&q=coach").at("/items/0/id").asString()).isEqualTo("教练");
        assertThat(get("search?kind=TERM&instrument=dongguan-2021&q=coach").get("items"))
                .isEmpty();
        assertThat(get("search?kind=ARTICLE&q=WorldSkills").at("/items/0/kind").asString())
                .isEqualTo("ARTICLE");
        JsonNode page = get("search?limit=2&q=" + encoded("补贴"));
        assertThat(page.get("items")).hasSize(2);
        JsonNode next = get("search?limit=2&q=" + encoded("补贴") + "&cursor="
                + page.get("next").asString());
        assertThat(next.at("/items/0/id").asString())
                .isNotEqualTo(page.at("/items/0/id").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"拖拉机驾照", "*:*", "((", "fuzzy:[a TO", "the", "\"", "。", "' or -- ;", "~", "\\"})
    void what_is_not_there_is_an_empty_list_whatever_was_typed(String words) throws IOException, InterruptedException {
        assertThat(get("search?q=" + encoded(words)).get("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "search?q=",
                "search?q=%20",
                "search?q=a&kind=RUMOUR",
                "search?q=a&instrument=none",
                "search?q=%00"
            })
    void a_question_without_words_or_with_an_unknown_filter_is_refused(String path)
            throws IOException, InterruptedException {
        anybody().get(path).expect(400);
        anybody().get("search?q=" + "x".repeat(201)).expect(400);
    }

    @Test
    void the_glossary_is_read_in_pages_and_by_words() throws IOException, InterruptedException {
        assertThat(anybody().all("glossary")).hasSize(160);
        JsonNode rent = get("glossary?q=RENT%20sub").get("items");
        assertThat(rent).hasSize(1);
        assertThat(rent.at("/0/term/zh").asString()).isEqualTo("租房补贴");
        assertThat(get("glossary?q=tractor").get("items")).isEmpty();
    }

    private static Client anybody() throws IOException, InterruptedException {
        return new Client(SharedServer.get().base());
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        return anybody().get(path).expect(200).json();
    }

    private static List<String> codes(JsonNode provisions) {
        return provisions.valueStream().map(one -> one.get("code").asString()).toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
