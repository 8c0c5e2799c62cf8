package org.baigong.adapters.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.baigong.application.explorer.Entry;
import org.baigong.application.explorer.Entry.Kind;
import org.baigong.application.explorer.Hit;
import org.baigong.application.explorer.SearchQuery;
import org.baigong.application.explorer.TextIndexes.TextIndex;
import org.baigong.domain.common.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as people type. */
class LuceneIndexesTest {
    private static final TextIndex INDEX = new LuceneIndexes()
            .of(List.of(
                    provision(
                            "DG-25.6",
                            Text.of("领军人才租房补贴", "Rent subsidy"),
                            Text.of("购房后是否继续？", "Beside a home purchase?")),
                    provision("DG-25.5", Text.of("领军人才购房补贴", "Home-purchase subsidy")),
                    provision("DG-13.1", Text.of("世赛配套奖励", "Matching awards at WorldSkills")),
                    new Entry(
                            Kind.TERM,
                            Optional.empty(),
                            "租房补贴",
                            Text.of("租房补贴", "rent subsidy"),
                            List.of(Text.of("按月给予", "monthly")))));

    @Test
    void finds_by_chinese_and_by_english_words() {
        // A home purchase is like a rent in three characters of four, and comes last.
        assertThat(ids("租房补贴")).containsExactly("租房补贴", "DG-25.6", "DG-25.5");
        assertThat(ids("rent subsidy")).containsExactlyInAnyOrder("租房补贴", "DG-25.6");
        assertThat(ids("世赛")).containsExactly("DG-13.1");
    }

    @Test
    void finds_other_forms_of_an_english_word_and_either_language_mixed() {
        assertThat(ids("match award")).containsExactly("DG-13.1");
        assertThat(ids("ＷｏｒｌｄＳｋｉｌｌｓ")).containsExactly("DG-13.1");
        assertThat(ids("WorldSkills 奖励")).containsExactly("DG-13.1");
    }

    @Test
    void one_character_is_found_and_so_is_a_code_however_it_is_written() {
        assertThat(ids("赛")).containsExactly("DG-13.1");
        assertThat(ids("dg-25.5 ")).containsExactly("DG-25.5");
    }

    @Test
    void what_matches_in_the_title_comes_before_what_matches_elsewhere() {
        assertThat(ids("home purchase")).containsExactly("DG-25.5", "DG-25.6");
    }

    @Test
    void most_of_the_words_have_to_be_there() {
        assertThat(ids("subsidy")).containsExactlyInAnyOrder("DG-25.6", "DG-25.5", "租房补贴");
        assertThat(ids("subsidy tractor")).isEmpty();
        assertThat(ids("拖拉机")).isEmpty();
    }

    @Test
    void filters_by_kind_and_instrument_and_goes_on_where_a_page_ends() {
        assertThat(INDEX.search(new SearchQuery("租房补贴", Optional.of(Kind.PROVISION), Optional.empty()), 0, 9))
                .extracting(hit -> hit.entry().id())
                .containsExactly("DG-25.6", "DG-25.5");
        assertThat(INDEX.search(new SearchQuery("rent", Optional.empty(), Optional.of("dongguan-2021")), 0, 9))
                .extracting(hit -> hit.entry().id())
                .containsExactly("DG-25.6");
        assertThat(INDEX.search(new SearchQuery("rent", Optional.empty(), Optional.of("elsewhere")), 0, 9))
                .isEmpty();
        assertThat(INDEX.search(query("补贴"), 1, 1)).hasSize(1);
        assertThat(INDEX.search(query("补贴"), 3, 9)).isEmpty();
    }

    @Test
    void shows_the_line_that_matches_cut_at_the_matches() {
        Hit title = INDEX.search(query("租房补贴"), 1, 1).get(0);
        assertThat(title.zh()).containsExactly(new Hit.Part("领军人才", false), new Hit.Part("租房补贴", true));
        assertThat(title.en()).containsExactly(new Hit.Part("Rent subsidy", false));
        Hit line = INDEX.search(query("home purchase"), 1, 1).get(0);
        assertThat(line.en())
                .containsExactly(
                        new Hit.Part("Beside a ", false),
                        new Hit.Part("home", true),
                        new Hit.Part(" ", false),
                        new Hit.Part("purchase", true),
                        new Hit.Part("?", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "title:",
                "((",
                "\"",
                "a AND",
                "+ - ! ( ) { } [ ] ^ ~ * ? : \\ /",
                "kind:TERM",
                "~0.5",
                "[* TO *]",
                "the of",
                "。，！",
                "😀",
                "\uD800"
            })
    void whatever_is_typed_is_words_and_no_syntax(String words) {
        assertThat(INDEX.search(query(words), 0, 9)).isEmpty();
    }

    private static List<String> ids(String words) {
        return INDEX.search(query(words), 0, 9).stream()
                .map(hit -> hit.entry().id())
                .toList();
    }

    private static SearchQuery query(String words) {
        return new SearchQuery(words, Optional.empty(), Optional.empty());
    }

    private static Entry provision(String code, Text title, Text... lines) {
        return new Entry(Kind.PROVISION, Optional.of("dongguan-2021"), code, title, List.of(lines));
    }
}
