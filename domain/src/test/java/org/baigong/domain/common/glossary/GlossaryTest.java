package org.baigong.domain.common.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baigong.domain.common.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary as it ships, and what would stop its reading. */
class GlossaryTest {
    private static final String GOOD = """
            <glossary xmlns="urn:baigong:glossary">
              <term zh="选手" en="contestant"><meaning zh="参赛者" en="somebody who competes"/></term>
              <term zh="教练" en="coach"><meaning zh="训练者" en="somebody who trains"/></term>
            </glossary>
            """;

    @Test
    void has_160_terms_in_both_languages() {
        assertThat(Glossary.terms()).hasSize(160);
        assertThat(Glossary.terms()).allSatisfy(term -> {
            assertThat(term.name().zh() + term.meaning().zh()).containsPattern("\\p{IsHan}");
            assertThat(term.name().en() + term.meaning().en()).doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(Glossary.terms())
                .contains(new Term(
                        Text.of("租房补贴", "rent subsidy"),
                        Text.of("按月给予租房者的补贴", "a monthly subsidy for renting a home")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh=\"教练\"    | zh=\"选手\"          | a term that stands twice",
                "en=\"coach\"   | en=\"contestant\"    | two terms of one name",
                "en=\"coach\"   | ''                   | a term in one language",
                "en=\"coach\"   | en=\" \"             | a blank term",
                "<term zh=\"教  | <term age=\"1\" zh=\"教 | an unknown key"
            })
    void refuses(String right, String wrong, String what) throws IOException {
        assertThat(read(GOOD)).hasSize(2);
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Term> read(String xml) throws IOException {
        return Glossary.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
