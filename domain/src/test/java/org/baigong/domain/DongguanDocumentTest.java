package org.baigong.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baigong.domain.Question.DONGGUAN;
import static org.baigong.domain.Question.RULES;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instrument file against the document: its provisions, readings and lists, written out a second time. */
class DongguanDocumentTest {
    /** Articles in the order of the text, each with the number of its provisions. */
    private static final List<String> ARTICLES = List.of(
            "S1.2 7", "1 5", "2 4", "3 4", "4 3", "5 5", "6 4", "7 2", "8 8", "9 4", "10 5", "11 10", "12 10", "13 10",
            "S5 1", "14 4", "15 7", "16 6", "17 4", "18 3", "19 3", "20 2", "21 8", "22 3", "23 7", "24 3", "25 7",
            "26 4", "27 3", "S8.1 4", "S8.2 1", "S8.3 3", "S8.4 3");

    private static Stream<String> provisions(String article) {
        String number = article.split(" ")[0];
        return IntStream.rangeClosed(1, Integer.parseInt(article.split(" ")[1]))
                .mapToObj(provision -> "DG-" + number + "." + provision);
    }

    @Test
    void states_all_157_provisions_once_and_in_order() {
        assertThat(DONGGUAN.articles())
                .extracting(
                        article -> article.number() + " " + article.clauses().size())
                .containsExactlyElementsOf(ARTICLES);
        assertThat(DONGGUAN.clauses())
                .hasSize(157)
                .extracting(Clause::code)
                .containsExactlyElementsOf(ARTICLES.stream()
                        .flatMap(DongguanDocumentTest::provisions)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // standing, provisions, with a rule
        "COMPUTED, 83, 83",
        "DECIDED,  4,  1",
        "TRACKED,  33, 24",
        "STATED,   37, 0"
    })
    void gives_each_provision_one_standing(Standing standing, int provisions, int ruled) {
        List<Clause> clauses = DONGGUAN.clauses().stream()
                .filter(clause -> clause.standing() == standing)
                .toList();
        assertThat(clauses).hasSize(provisions);
        assertThat(clauses.stream().filter(Clause::isRuled)).hasSize(ruled);
    }

    @Test
    void every_rule_asks_a_question_in_both_languages() {
        assertThat(RULES.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.question().zh()).endsWith("？").doesNotContain("{");
            assertThat(rule.question().en()).endsWith("?").doesNotContain("{");
        });
    }

    @Test
    void rules_stand_in_the_order_of_the_text() {
        List<String> order = DONGGUAN.clauses().stream().map(Clause::code).toList();
        assertThat(RULES.rules())
                .extracting(rule -> order.indexOf(rule.clause().code()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_clause_is_cited_in_both_languages_under_its_own_article() {
        assertThat(DONGGUAN.articles())
                .allSatisfy(article -> assertThat(article.clauses())
                        .isNotEmpty()
                        .allSatisfy(clause -> {
                            assertThat(clause.code()).startsWith("DG-" + article.number() + ".");
                            assertThat(clause.citation().article()).isEqualTo(article.number());
                            assertThat(clause.citation().sentence()).isPositive();
                            assertThat(clause.title().zh()).isNotBlank();
                            assertThat(clause.title().en()).isNotBlank();
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "DG-3.4,    第3条第3句,           'article 3, sentence 3'",
        "DG-25.7,   第25条第4句,          'article 25, sentence 4'",
        "DG-S1.2.7, 第一部分（二）第1句,  'part 1.2, sentence 1'",
        "DG-S5.1,   第五部分第1句,        'part 5, sentence 1'",
        "DG-S8.1.4, 第八部分（一）第4句,  'part 8.1, sentence 4'"
    })
    void cites_articles_and_parts(String code, String zh, String en) {
        assertThat(DONGGUAN.clause(code).citation().text().zh())
                .startsWith("《东莞市人民政府")
                .endsWith(zh);
        assertThat(DONGGUAN.clause(code).citation().text().en()).endsWith(en);
    }

    @Test
    void offers_its_readings_with_their_values_the_default_first() {
        assertThat(DONGGUAN.switches().values())
                .extracting(choice -> choice.name() + "=" + String.join("|", choice.values()))
                .containsExactly(
                        "DG-3.4.window=STRICT|START_ONLY",
                        "DG-4.3.frequency=ONCE|YEARLY",
                        "DG-5.2.ownership=PUBLIC_ONLY|ANY",
                        "DG-5.3.once=PER_PERSON|PER_CERTIFICATE",
                        "DG-8.2.persons=FINISHED|ENROLLED|CERTIFIED",
                        "DG-8.5.repeat=ONCE_PER_OCCUPATION_AND_LEVEL|EVERY_CERTIFICATE",
                        "DG-8.7.projects=CERTIFICATES_ONLY|ALSO_PROJECTS",
                        "DG-11.4.team=PER_AWARD|PER_PERSON",
                        "DG-11.8.classI=UNDECIDED|GOLD|SILVER|BRONZE|MERIT",
                        "DG-11.8.classII=UNDECIDED|GOLD|SILVER|BRONZE|MERIT",
                        "DG-12.5.worldskills=ART_13_ONLY|BOTH",
                        "DG-12.9.base=CITY_AWARD|PRIZE_PLUS_CITY",
                        "DG-12.9.coaches=POOL|PER_COACH",
                        "DG-13.1.floor=LITERAL|NO_PRIZE_AMOUNT",
                        "DG-13.1.link=REQUIRED|NOT_REQUIRED",
                        "DG-13.2.team=PER_ATHLETE|PER_TEAM",
                        "DG-13.5.base=CITY_AWARD|PRIZE_PLUS_CITY",
                        "DG-13.5.coaches=POOL|PER_COACH",
                        "DG-13.6.stages=EVERY_STAGE|HIGHEST_ONLY",
                        "DG-13.10.classes=UNDECIDED|NATIONAL_I_PROVINCIAL_II|ALL_CLASS_I|ALL_CLASS_II",
                        "DG-15.7.unit=PER_PERSON|PER_COURSE",
                        "DG-16.3.period=LIFETIME|YEARLY",
                        "DG-16.3.workstations=EXCLUDED|INCLUDED",
                        "DG-16.6.afterProvincial=FULL|DIFFERENCE",
                        "DG-21.3.once=PER_ENTERPRISE|PER_BANK",
                        "DG-21.4.frequency=YEARLY|ONCE",
                        "DG-25.4.period=TOTAL|YEARLY",
                        "DG-25.5.price=NO_CHECK|CAP_AT_PRICE",
                        "DG-25.6.lastMonth=WHOLE|BY_DAY|NOT_COUNTED",
                        "DG-25.6.withPurchase=NOT_EXCLUDED|EXCLUSIVE_FROM_PURCHASE_MONTH",
                        "DG-27.2.higherLevels=INCLUDED|EXCLUDED");
        assertThat(DONGGUAN.switches().values()).allSatisfy(choice -> {
            assertThat(choice.question().zh()).endsWith("？");
            assertThat(choice.question().en()).endsWith("?");
        });
    }

    @Test
    void a_reading_governs_every_clause_whose_answer_it_changes() {
        assertThat(DONGGUAN.switches().values())
                .extracting(choice -> choice.name() + ": " + String.join(" ", choice.governs()))
                .containsExactly(
                        "DG-3.4.window: DG-3.4",
                        "DG-4.3.frequency: DG-4.3",
                        "DG-5.2.ownership: DG-5.2",
                        "DG-5.3.once: DG-5.3",
                        "DG-8.2.persons: DG-8.2 DG-8.7",
                        "DG-8.5.repeat: DG-8.5 DG-8.7",
                        "DG-8.7.projects: DG-8.7",
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
                        "DG-13.10.classes: DG-13.10",
                        "DG-15.7.unit: DG-15.7",
                        "DG-16.3.period: DG-16.3",
                        "DG-16.3.workstations: DG-16.3",
                        "DG-16.6.afterProvincial: DG-16.6",
                        "DG-21.3.once: DG-21.3",
                        "DG-21.4.frequency: DG-21.4",
                        "DG-25.4.period: DG-25.4",
                        "DG-25.5.price: DG-25.5",
                        "DG-25.6.lastMonth: DG-25.6",
                        "DG-25.6.withPurchase: DG-25.6",
                        "DG-27.2.higherLevels: DG-27.2");
    }

    @Test
    void keeps_three_open_lists() {
        assertThat(DONGGUAN.lists().values())
                .extracting(list -> list.name() + ": " + String.join(" ", list.governs()))
                .containsExactly("DG-5.3: DG-5.3", "DG-8.6: DG-8.5 DG-8.7", "DG-27.2: DG-27.2");
        assertThat(DONGGUAN.lists().values()).allSatisfy(list -> {
            assertThat(list.title().zh()).isNotBlank();
            assertThat(list.title().en()).isNotBlank();
        });
    }

    @Test
    void what_stands_in_no_document_is_our_own_mistake() {
        assertThatThrownBy(() -> DONGGUAN.clause("DG-28.1")).isInstanceOf(IllegalArgumentException.class);
    }
}
