package org.baigong.domain.competitions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baigong.domain.competitions.rules.Question.DONGGUAN;
import static org.baigong.domain.competitions.rules.Question.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Switch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instrument file against the list of its provisions. */
class DongguanDocumentTest {
    private static List<String> numbered(int article, int provisions) {
        return IntStream.rangeClosed(1, provisions)
                .mapToObj(number -> "DG-" + article + "." + number)
                .toList();
    }

    @Test
    void states_every_provision_of_articles_10_to_13_once_and_in_order() {
        assertThat(DONGGUAN.articles()).extracting(Article::number).containsExactly(10, 11, 12, 13);
        assertThat(DONGGUAN.clauses())
                .extracting(Clause::code)
                .containsExactlyElementsOf(
                        Stream.of(numbered(10, 5), numbered(11, 10), numbered(12, 10), numbered(13, 10))
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void article_10_is_stated_only_and_every_other_provision_has_exactly_one_rule() {
        assertThat(DONGGUAN.clauses())
                .allSatisfy(clause -> assertThat(RULES.rules())
                        .filteredOn(rule -> rule.clause().equals(clause))
                        .hasSize(clause.citation().article() == 10 ? 0 : 1));
        assertThat(RULES.rules()).hasSize(30).allSatisfy(rule -> {
            assertThat(rule.question().zh()).endsWith("？");
            assertThat(rule.question().en()).endsWith("?");
        });
    }

    @Test
    void every_clause_is_cited_in_both_languages_under_its_own_article() {
        assertThat(DONGGUAN.articles())
                .allSatisfy(article -> assertThat(article.clauses()).allSatisfy(clause -> {
                    assertThat(clause.code()).startsWith("DG-" + article.number() + ".");
                    assertThat(clause.citation().article()).isEqualTo(article.number());
                    assertThat(clause.citation().text().zh()).contains("第" + article.number() + "条第");
                    assertThat(clause.citation().text().en()).contains("article " + article.number() + ", sentence");
                    assertThat(clause.title().zh()).isNotBlank();
                    assertThat(clause.title().en()).isNotBlank();
                }));
    }

    @Test
    void offers_the_thirteen_readings_with_their_defaults() {
        assertThat(DONGGUAN.switches().values())
                .extracting(choice -> choice.name() + "=" + choice.defaultValue())
                .containsExactly(
                        "DG-11.4.team=PER_AWARD",
                        "DG-11.8.classI=UNDECIDED",
                        "DG-11.8.classII=UNDECIDED",
                        "DG-12.5.worldskills=ART_13_ONLY",
                        "DG-12.9.base=CITY_AWARD",
                        "DG-12.9.coaches=POOL",
                        "DG-13.1.floor=LITERAL",
                        "DG-13.1.link=REQUIRED",
                        "DG-13.2.team=PER_ATHLETE",
                        "DG-13.5.base=CITY_AWARD",
                        "DG-13.5.coaches=POOL",
                        "DG-13.6.stages=EVERY_STAGE",
                        "DG-13.10.classes=UNDECIDED");
        assertThat(DONGGUAN.switches().values())
                .extracting(Switch::question)
                .allSatisfy(question -> assertThat(question.en()).endsWith("?"));
    }

    @Test
    void a_reading_governs_every_clause_whose_answer_it_changes() {
        assertThat(DONGGUAN.switches().values())
                .extracting(choice -> choice.name() + ": " + String.join(" ", choice.governs()))
                .containsExactly(
                        "DG-11.4.team: DG-11.4 DG-11.5 DG-11.6 DG-11.7",
                        "DG-11.8.classI: DG-11.8 DG-11.9",
                        "DG-11.8.classII: DG-11.8 DG-11.9",
                        "DG-12.5.worldskills: DG-12.5",
                        "DG-12.9.base: DG-12.9 DG-12.10",
                        "DG-12.9.coaches: DG-12.9",
                        "DG-13.1.floor: DG-13.1 DG-13.5",
                        "DG-13.1.link: DG-13.1 DG-13.2 DG-13.3 DG-13.4 DG-13.5",
                        "DG-13.2.team: DG-13.2 DG-13.3 DG-13.4 DG-13.5",
                        "DG-13.5.base: DG-13.5",
                        "DG-13.5.coaches: DG-13.5",
                        "DG-13.6.stages: DG-13.6 DG-13.7 DG-13.8",
                        "DG-13.10.classes: DG-13.10");
    }

    static Stream<LocalDate> quarterDays() {
        return DONGGUAN.validity()
                .from()
                .datesUntil(DONGGUAN.validity().end())
                .filter(day -> day.equals(day.withDayOfMonth(1)) || day.equals(day.withDayOfMonth(day.lengthOfMonth())))
                .filter(day -> day.getDayOfMonth() == 1 ? day.getMonthValue() % 3 == 1 : day.getMonthValue() % 3 == 0);
    }

    @Test
    void covers_the_years_2021_to_2025() {
        assertThat(quarterDays())
                .hasSize(40)
                .startsWith(LocalDate.of(2021, 1, 1))
                .endsWith(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("quarterDays")
    void every_bound_with_a_figure_or_a_floor_has_a_standard_inside_it_on(LocalDate day) {
        List<Bound> figures = DONGGUAN.bounds().values().stream()
                .filter(bound -> bound.bounds().fallback() != null)
                .toList();
        assertThat(figures)
                .hasSize(16)
                .allSatisfy(bound -> assertThat(DONGGUAN.terms().standard(bound.key(), day))
                        .hasValueSatisfying(
                                standard -> assertThat(bound.bounds().contains(standard.value()))
                                        .isTrue()));
    }
}
