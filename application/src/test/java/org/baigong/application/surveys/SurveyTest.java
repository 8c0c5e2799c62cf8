package org.baigong.application.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Progress;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.InMemoryDeterminations;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.application.facts.Dossiers;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.InMemoryFactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.ListingEntry;
import org.baigong.domain.law.settings.ReadingChange;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.Settings;
import org.baigong.domain.law.settings.StandardChange;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValidityChange;
import org.baigong.domain.law.settings.ValiditySetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a survey finds, subject by subject, is what comes of judging everything at once, twice. */
class SurveyTest {
    private static final Actor OFFICER = Actor.of("officer", Role.TALENT_OFFICER);
    private static final Rulebook RULEBOOK =
            new Rulebooks().find(Rulebooks.DONGGUAN).orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final Comparator<Difference> BY_KEY =
            Comparator.comparing(difference -> difference.key().toString());

    private final CraftedRegister crafted = new CraftedRegister();
    private final FactRegister register = new InMemoryFactRegister();
    private final SurveyRegister survey = new SurveyRegister();
    private final List<Difference> found = new ArrayList<>();

    @BeforeEach
    void wire() {
        register.add(
                OFFICER,
                crafted.facts.stream().map(fact -> new NewFact(fact, null)).toList());
        survey.population = crafted;
        survey.dossiers = Dossiers.over(register);
        survey.executor = Runnable::run;
        survey.differences = mock(Differences.class);
        doAnswer(call -> found.addAll(call.getArgument(1)))
                .when(survey.differences)
                .add(anyLong(), anyList());
    }

    static Stream<Change> changes() {
        return Stream.of(
                new StandardChange(new StandardSetting("DG-11.4", 2_000_000, LocalDate.of(2022, 3, 1), "通知"), false),
                new ReadingChange(new ReadingSetting("DG-11.4.team", "PER_PERSON", TODAY), false),
                new ReadingChange(new ReadingSetting("DG-11.8.classI", "BRONZE", TODAY), false),
                new ReadingChange(new ReadingSetting("DG-13.1.link", "NOT_REQUIRED", TODAY), false),
                new ListingChange(
                        "DG-8.6",
                        List.of(new ListingEntry("/entries/0", "电工", "电工", LocalDate.of(2022, 1, 1), null)),
                        "目录"),
                new ValidityChange(new ValiditySetting(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 6, 30), "通知")),
                new ValidityChange(new ValiditySetting(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 12, 31), "通知")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void subject_by_subject_it_finds_what_differs_when_everything_is_judged_at_once(Change change) {
        List<Difference> expected = atOnce(before(), after(change));
        for (int atOnce : new int[] {1, 7, 1000}) {
            found.clear();
            survey.mostSubjects = atOnce;
            preview(change);
            assertThat(found).isNotEmpty().doesNotHaveDuplicates();
            assertThat(found.stream().sorted(BY_KEY)).containsExactlyElementsOf(expected);
        }
        assertThat(crafted.heldStill).isTrue();
    }

    @Test
    void a_raised_gold_award_touches_the_municipal_gold_of_its_days_and_nothing_else() {
        LocalDate from = LocalDate.of(2022, 3, 1);
        preview(new StandardChange(new StandardSetting("DG-11.4", 2_000_000, from, "通知"), false));
        Set<String> clauses = Set.copyOf(
                found.stream().map(difference -> difference.key().clause()).toList());
        assertThat(clauses).contains("DG-11.4");
        List<String> golds = found.stream()
                .filter(difference -> difference.key().clause().equals("DG-11.4"))
                .map(difference -> difference.key().fact())
                .distinct()
                .sorted()
                .toList();
        assertThat(golds)
                .containsExactlyElementsOf(crafted.facts.stream()
                        .filter(Medal.class::isInstance)
                        .map(Medal.class::cast)
                        .filter(medal ->
                                isGoldOf11Point4(medal) && !medal.date().isBefore(from))
                        .map(Medal::id)
                        .sorted()
                        .toList());
        assertThat(found).allSatisfy(difference -> {
            assertThat(difference.direction()).isEqualTo(Direction.MORE);
            Yuan before = difference.before().amount();
            assertThat(difference.after().amount()).isEqualTo(before.times(2));
        });
        assertThat(sum(golds.get(0)))
                .containsEntry("before", Yuan.of("10000.00"))
                .containsEntry("after", Yuan.of("20000.00"));
    }

    private static boolean isGoldOf11Point4(Medal medal) {
        return medal.isAt(ContestLevel.MUNICIPAL)
                && medal.contestClass() == ContestClass.I
                && medal.placement() == Placement.GOLD
                && !medal.date().isAfter(LocalDate.of(2025, 12, 31));
    }

    private Map<String, Yuan> sum(String fact) {
        Map<String, Yuan> sums = new HashMap<>(Map.of("before", Yuan.ZERO, "after", Yuan.ZERO));
        for (Difference difference : found) {
            if (difference.key().clause().equals("DG-11.4")
                    && difference.key().fact().equals(fact)) {
                sums.merge("before", difference.before().amount(), Yuan::plus);
                sums.merge("after", difference.after().amount(), Yuan::plus);
            }
        }
        return sums;
    }

    @Test
    void what_is_stored_under_other_readings_is_found_and_brought_in_line_it_is_found_no_more() {
        InMemoryDeterminations stored = new InMemoryDeterminations();
        store(stored, before());
        assertThat(stored.inForce()).hasSizeGreaterThan(300);
        compareStored(stored, before(), Part.ALL);
        assertThat(found).isEmpty();

        Terms settled = after(new ReadingChange(new ReadingSetting("DG-11.8.classI", "BRONZE", TODAY), false));
        compareStored(stored, settled, Part.ALL);
        assertThat(found.stream()
                        .map(difference -> difference.key().clause())
                        .distinct()
                        .sorted())
                .containsExactly("DG-11.8", "DG-11.9");
        assertThat(found).anyMatch(difference -> difference.direction() == Direction.MORE);
        int all = found.size();
        found.clear();
        compareStored(stored, settled, new Part("DG-11.9", null, null));
        assertThat(found).hasSizeBetween(1, all - 1);
        assertThat(found).allMatch(difference -> difference.key().clause().equals("DG-11.9"));

        InMemoryDeterminations inLine = new InMemoryDeterminations();
        store(inLine, settled);
        found.clear();
        compareStored(inLine, settled, Part.ALL);
        assertThat(found).isEmpty();
    }

    @Test
    void what_no_rule_says_any_more_is_found() {
        InMemoryDeterminations stored = new InMemoryDeterminations();
        store(stored, before());
        Fact gone = crafted.facts.stream()
                .filter(Medal.class::isInstance)
                .findFirst()
                .orElseThrow();
        register.withdraw(OFFICER, gone.id(), "试");
        compareStored(stored, before(), Part.ALL);
        assertThat(found)
                .anyMatch(difference -> difference.key().fact().equals(gone.id()) && difference.after() == null);
    }

    private void store(InMemoryDeterminations stored, Terms terms) {
        long dossier = stored.open(null);
        stored.store(
                OFFICER,
                store -> RULEBOOK.judge(all(), terms)
                        .forEach(verdict -> store.accept(Determination.of(
                                RULEBOOK.instrument().id(), terms.version(), null, verdict, dossier))));
    }

    private void compareStored(InMemoryDeterminations stored, Terms terms, Part part) {
        survey.mostSubjects = 11;
        survey.survey(1, part, () -> new StoredComparer(RULEBOOK, terms, stored, part), Progress.UNHEARD);
    }

    private void preview(Change change) {
        Terms before = before();
        Terms after = after(change);
        survey.survey(1, Part.ALL, () -> new TermsComparer(RULEBOOK, before, after), Progress.UNHEARD);
    }

    private static Terms before() {
        return Settings.NONE.terms(RULEBOOK.instrument(), TODAY);
    }

    private static Terms after(Change change) {
        Attempt<Settings> changed = change.applyTo(Settings.NONE, RULEBOOK.instrument());
        return ((Attempt.Done<Settings>) changed).value().terms(RULEBOOK.instrument(), TODAY);
    }

    private Facts all() {
        List<Fact> facts = new ArrayList<>(crafted.facts);
        facts.sort(Comparator.comparing(Fact::date).thenComparing(Fact::id));
        return Facts.ofTheirDays(facts);
    }

    private List<Difference> atOnce(Terms before, Terms after) {
        Map<Determination.Key, Answer> earlier = answers(before);
        Map<Determination.Key, Answer> later = answers(after);
        Map<String, Difference> differences = new TreeMap<>();
        Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .distinct()
                .forEach(key -> {
                    if (!Objects.equals(earlier.get(key), later.get(key))) {
                        differences.put(key.toString(), new Difference(key, null, earlier.get(key), later.get(key)));
                    }
                });
        return List.copyOf(differences.values());
    }

    private Map<Determination.Key, Answer> answers(Terms terms) {
        Map<Determination.Key, Answer> answers = new HashMap<>();
        RULEBOOK.judge(all(), terms).forEach(verdict -> answers.put(Determination.Key.of(verdict), Answer.of(verdict)));
        return answers;
    }
}
