package org.baigong.adapters.rest.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.common.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If-Match after RFC 9110. */
class VersionsTest {
    @Test
    void names_the_versions_that_may_be_changed() {
        assertThat(Versions.expected("*")).isEqualTo(Expected.ANY);
        assertThat(Versions.expected("\"3\"")).isEqualTo(new Expected(Set.of(3)));
        assertThat(Versions.expected("\"3\" , \"4\"")).isEqualTo(new Expected(Set.of(3, 4)));
    }

    @Test
    void a_weak_tag_and_a_foreign_one_match_nothing() {
        assertThat(Versions.expected("W/\"3\"")).isEqualTo(new Expected(Set.of()));
        assertThat(Versions.expected("\"abc\"")).isEqualTo(new Expected(Set.of()));
        assertThat(Versions.expected("\"\"")).isEqualTo(new Expected(Set.of()));
    }

    @Test
    void without_it_nothing_is_changed() {
        assertThat(status(null)).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"3", "3\"", "\"3\" \"4\"", "\"3\", x", ",", "* *"})
    void what_is_no_list_of_tags_is_refused(String ifMatch) {
        assertThat(status(ifMatch)).isEqualTo(400);
    }

    private static int status(String ifMatch) {
        return catchThrowableOfType(ProblemException.class, () -> Versions.expected(ifMatch))
                .problem()
                .status();
    }
}
