package org.baigong.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Subject;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.ParticipantRole;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Benefit;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.settings.ProposalState;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.talent.CandidacyState;
import org.baigong.domain.talent.CardState;
import org.baigong.domain.talent.Review;
import org.baigong.domain.talent.facts.TalentChannel;
import org.baigong.domain.talent.facts.TalentClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that the schema admits are those of the code; a word added to one is added to the other by a migration. */
class SchemaTest {
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("competition", "category", ContestCategory.class),
                Arguments.of("competition", "contest_class", ContestClass.class),
                Arguments.of("competition", "selection_for", ContestLevel.class),
                Arguments.of("competition", "state", CompetitionState.class),
                Arguments.of("competition_event", "certificate_level", SkillLevel.class),
                Arguments.of("participant", "role", ParticipantRole.class),
                Arguments.of("result", "placement", Placement.class),
                Arguments.of("proposal", "kind", SettingKind.class),
                Arguments.of("proposal", "state", ProposalState.class),
                Arguments.of("candidacy", "state", CandidacyState.class),
                Arguments.of("candidacy", "channel", TalentChannel.class),
                Arguments.of("candidacy", "class", TalentClass.class),
                Arguments.of("candidacy", "proposed_class", TalentClass.class),
                Arguments.of("candidacy_review", "state", Review.State.class),
                Arguments.of("talent_card", "state", CardState.class),
                Arguments.of("decision", "state", ProposalState.class),
                Arguments.of("decision", "outcome", Decision.Result.class),
                Arguments.of("determination", "role", Role.class),
                Arguments.of("determination", "outcome", Outcome.class),
                Arguments.of("determination", "benefit", Benefit.class));
    }

    @ParameterizedTest
    @MethodSource("columns")
    <E extends Enum<E>> void words(String table, String column, Class<E> words) {
        String check = database.row("select pg_get_constraintdef(oid) from pg_constraint where conname = '" + table
                        + "_" + column + "_check'")
                .get(0);
        assertThat(Pattern.compile("'([A-Z_]+)'").matcher(check).results().map((MatchResult found) -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void a_beneficiary_is_of_the_kind_that_the_role_says() {
        String check = database.row(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'determination_role_check'")
                .get(0);
        Map<String, Subject.Kind> columns = Map.of(
                "person IS NOT NULL", Subject.Kind.PERSON,
                "organisation IS NOT NULL", Subject.Kind.ORGANISATION,
                "place IS NOT NULL", Subject.Kind.PLACE);
        for (String part : check.split(" OR ")) {
            Subject.Kind kind = columns.entrySet().stream()
                    .filter(column -> part.contains(column.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(Pattern.compile("'([A-Z_]+)'").matcher(part).results().map(found -> found.group(1)))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                            .filter(role -> role.kind() == kind)
                            .map(Enum::name)
                            .toList());
        }
    }

    @Test
    void every_table_says_what_it_holds() {
        assertThat(database.rows("select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'"
                        + " and obj_description(oid) is null"))
                .isEmpty();
    }
}
