package org.baigong.adapters.rest.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baigong.application.evaluations.Coverage;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every provision of the document has exactly one home, and a page says which. */
class CoverageTest {
    private static final Path DOCUMENT = Path.of("../../deploy/COVERAGE.md");
    private static final Rulebook DONGGUAN =
            new Rulebooks().find(Rulebooks.DONGGUAN).orElseThrow();

    private final List<String> register = register();
    private final Map<String, Integer> cases = cases();
    private final Map<String, List<String>> rules = DONGGUAN.rules().stream()
            .collect(Collectors.groupingBy(
                    rule -> rule.clause().code(), Collectors.mapping(CoverageTest::name, Collectors.toList())));

    CoverageTest() throws IOException {}

    @Test
    void every_provision_has_exactly_one_home() {
        assertThat(register).hasSize(157);
        assertThat(gaps(register, DONGGUAN.instrument().clauses(), rules, cases))
                .isEmpty();
    }

    @Test
    void a_gap_is_noticed() {
        Collection<Clause> clauses = DONGGUAN.instrument().clauses();
        List<String> longer = new ArrayList<>(register);
        longer.add("DG-99.1");
        assertThat(gaps(longer, clauses, rules, cases)).containsExactly("DG-99.1 is missing");
        assertThat(gaps(register.subList(1, 157), clauses, rules, cases))
                .containsExactly("DG-S1.2.1 is in no register");
        List<Clause> twice = new ArrayList<>(clauses);
        twice.add(DONGGUAN.instrument().clause("DG-1.5"));
        assertThat(gaps(register, twice, rules, cases)).containsExactly("DG-1.5 stands twice");
        assertThat(gaps(register, clauses, without(rules, "DG-11.1"), cases)).containsExactly("DG-11.1 has no rule");
        assertThat(gaps(register, clauses, with(rules, "DG-11.1"), cases)).containsExactly("DG-11.1 has two rules");
        assertThat(gaps(register, clauses, rules, without(cases, "DG-11.1"))).containsExactly("DG-11.1 is never tried");
        assertThat(gaps(register, clauses, with(rules, "DG-1.5"), cases))
                .containsExactly("DG-1.5 is STATED and has a rule");
        assertThat(gaps(register, clauses, with(rules, "DG-16.4"), cases))
                .containsExactly("DG-16.4 is DECIDED and has a rule");
        assertThat(gaps(register, clauses, with(rules, "DG-8.6"), cases))
                .containsExactly("DG-8.6 is TRACKED and has a rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CHANGELOG.md"})
    void it_is_quoted_as_it_is(String document) throws IOException {
        Map<Standing, Integer> totals = Coverage.of(DONGGUAN.instrument()).totals();
        assertThat(Files.readString(Path.of("../..", document)))
                .contains("%d computed, %d decided, %d tracked, %d stated"
                        .formatted(
                                totals.get(Standing.COMPUTED),
                                totals.get(Standing.DECIDED),
                                totals.get(Standing.TRACKED),
                                totals.get(Standing.STATED)));
    }

    @Test
    void the_page_says_what_becomes_of_each_provision() throws IOException {
        Path made = Files.writeString(Path.of("target/COVERAGE.md"), page());
        assertThat(DOCUMENT)
                .as("%s is out of date: put %s in its place, if that is what you mean", DOCUMENT, made.toAbsolutePath())
                .hasSameTextualContentAs(made);
    }

    private static List<String> gaps(
            List<String> register,
            Collection<Clause> clauses,
            Map<String, List<String>> rules,
            Map<String, Integer> cases) {
        List<String> gaps = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Clause clause : clauses) {
            String code = clause.code();
            if (!codes.add(code)) {
                gaps.add(code + " stands twice");
            }
            if (!register.contains(code)) {
                gaps.add(code + " is in no register");
            }
            int answering = rules.getOrDefault(code, List.of()).size();
            if (clause.isRuled() && answering == 0) {
                gaps.add(code + " has no rule");
            }
            if (!clause.isRuled() && answering > 0) {
                gaps.add(code + " is " + clause.standing() + " and has a rule");
            } else if (answering > 1) {
                gaps.add(code + " has two rules");
            }
            if (clause.isRuled() && !cases.containsKey(code)) {
                gaps.add(code + " is never tried");
            }
            if (clause.standing() == Standing.TRACKED && clause.indicators().isEmpty()) {
                gaps.add(code + " is tracked by nothing");
            }
        }
        register.stream().filter(code -> !codes.contains(code)).forEach(code -> gaps.add(code + " is missing"));
        return gaps;
    }

    private static <T> Map<String, T> without(Map<String, T> map, String code) {
        Map<String, T> smaller = new HashMap<>(map);
        assertThat(smaller.remove(code)).isNotNull();
        return smaller;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> rules, String code) {
        Map<String, List<String>> more = new HashMap<>(rules);
        more.merge(code, List.of("Another"), (some, another) -> {
            List<String> both = new ArrayList<>(some);
            both.addAll(another);
            return both;
        });
        return more;
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # What becomes of each provision 条款覆盖

                Written by `CoverageTest`, which fails where this page says something else, and where a provision has no home or two. Computed
                自动计算: a rule answers. Decided 由人决定: a person does, with a recorded reason. Tracked 跟踪进展: an indicator measures it, for some
                a rule says whether it is met. Stated 仅作说明: shown and cited, nothing to compute.

                | article | computed | decided | tracked | stated | all |
                |---|--:|--:|--:|--:|--:|
                """);
        Coverage coverage = Coverage.of(DONGGUAN.instrument());
        coverage.articles()
                .forEach(article -> page.append("| ")
                        .append(article.number())
                        .append(' ')
                        .append(article.title().zh())
                        .append(counts(article.counts())));
        page.append("| **all**").append(counts(coverage.totals()));
        page.append(
                "\n| provision | article | title | standing | what answers | worked cases |\n|---|---|---|---|---|--:|\n");
        DONGGUAN.instrument().clauses().forEach(clause -> page.append(row(clause)));
        return page.toString();
    }

    private static String counts(Map<Standing, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return " | " + counts.values().stream().map(String::valueOf).collect(Collectors.joining(" | ")) + " | " + all
                + " |\n";
    }

    private String row(Clause clause) {
        return "| " + clause.code() + " | " + clause.citation().article() + " | "
                + clause.title().zh() + " · " + clause.title().en() + " | "
                + clause.standing().name().toLowerCase() + " | " + answering(clause) + " | "
                + cases.getOrDefault(clause.code(), 0) + " |\n";
    }

    private String answering(Clause clause) {
        List<String> answering = new ArrayList<>(rules.getOrDefault(clause.code(), List.of()));
        if (clause.standing() == Standing.TRACKED) {
            clause.indicators().stream()
                    .map(Indicator::name)
                    .map(name -> "`" + name + "`")
                    .forEach(answering::add);
        } else if (clause.standing() == Standing.DECIDED && answering.isEmpty()) {
            answering.add("a person");
        }
        return answering.isEmpty() ? "—" : String.join(", ", answering);
    }

    private static String name(Rule rule) {
        return rule.getClass().getSimpleName();
    }

    /** The provisions as they were counted in the document, one code a line. */
    private static List<String> register() throws IOException {
        try (InputStream file = CoverageTest.class.getResourceAsStream("/provisions/dongguan.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** How many worked cases ask each provision. */
    private static Map<String, Integer> cases() throws IOException {
        Map<String, Integer> cases = new HashMap<>();
        GoldenCase.all().forEach(golden -> golden.clauses().forEach(code -> cases.merge(code, 1, Integer::sum)));
        return cases;
    }
}
