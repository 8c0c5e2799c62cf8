package org.baigong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which an instrument file can be wrong stops the start. */
class InstrumentsTest {
    private static final String GOOD = """
            <instrument xmlns="urn:baigong:instrument" id="test-1">
              <title zh="试" en="Test"/>
              <validity first="2021-01-01" last="2025-12-31"/>
              <article number="1">
                <title zh="条" en="Article"/>
                <clause code="TT-1.1" sentence="1" benefit="CASH"><title zh="款" en="Clause"/><at-least value="100.00"/></clause>
                <clause code="TT-1.2" sentence="2" standing="STATED"><title zh="款" en="Clause"/></clause>
              </article>
              <switch name="TT-1.1.x" governs="TT-1.1"><question zh="问" en="?"/><value zh="甲" en="a">A</value><value zh="乙" en="b">B</value></switch>
              <standard key="TT-1.1" value="150.00" first="2021-01-01" last="2022-12-31"><source zh="通知" en="notice"/></standard>
              <standard key="TT-1.1" value="200.00" first="2023-01-01"><source zh="通知" en="notice"/></standard>
            </instrument>
            """;

    private static Instrument read(String xml) throws IOException {
        return Instruments.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_standard_holds_from_its_first_to_its_last_day_and_the_floor_before_any() throws IOException {
        Terms terms = read(GOOD.replace(
                        "first=\"2021-01-01\" last=\"2022-12-31\"", "first=\"2022-01-01\" last=\"2022-12-31\""))
                .terms();
        assertThat(List.of("2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01"))
                .extracting(day -> terms.standard("TT-1.1", LocalDate.parse(day))
                        .orElseThrow()
                        .yuan()
                        .toString())
                .containsExactly("100.00", "150.00", "150.00", "200.00");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<title zh=\"款\"                | <title colour=\"red\" zh=\"款\"            | an unknown key",
                "<at-least value=\"100.00\"/>    | <nearly value=\"100.00\"/>                 | an unknown bound",
                " sentence=\"1\"                 | ''                                         | a clause without a citation",
                " en=\"Clause\"                  | ''                                         | a title in one language",
                "value=\"150.00\" first          | value=\"99.99\" first                      | a standard below its floor",
                "first=\"2023-01-01\"            | first=\"2022-12-31\"                       | two standards that overlap",
                "TT-1.2\" sentence               | TT-1.1\" sentence                          | a clause that stands twice",
                "governs=\"TT-1.1\"              | governs=\"TT-9.9\"                         | a switch that governs no clause",
                "<value zh=\"乙\" en=\"b\">B</value> | ''                                       | a switch without a choice",
                "<value zh=\"乙\" en=\"b\">B     | <value zh=\"乙\">B                           | a reading explained in one language",
                "en=\"b\">B</value>              | en=\"b\">A</value>                         | a reading offered twice",
                "key=\"TT-1.1\" value=\"150.00\" | key=\"TT-1.2\" value=\"150.00\"            | a standard where none can be set",
                "value=\"100.00\"/>              | value=\"100\"/>                            | a figure without decimals",
                "benefit=\"CASH\"                | benefit=\"GOLD\"                           | an unknown benefit",
                "last=\"2025-12-31\"             | last=\"2020-12-31\"                        | a validity that ends before it begins",
                "first=\"2021-01-01\" last=\"2025| first=\"2021-02-30\" last=\"2025           | a day that does not exist",
                "<at-least value=\"100.00\"/>    | <between min=\"3.00\" max=\"2.00\"/>       | an empty range",
                "<at-least value                 | <at-least key=\"TT-1.2\" value             | a key of another clause",
                "<instrument                     | <!DOCTYPE x [<!ENTITY e 'e'>]><instrument  | a document type",
                "</instrument>                   | ''                                         | an unfinished file"
            })
    void refuses(String from, String to, String what) {
        String broken = GOOD.replace(from.strip(), to.strip());
        assertThat(broken).as("the change took hold").isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_version_changes_with_every_figure_standard_and_switch() throws IOException {
        Instrument instrument = read(GOOD);
        String version = instrument.terms().version();
        assertThat(read(GOOD).terms().version()).isEqualTo(version);
        assertThat(read(GOOD.replace("value=\"100.00\"", "value=\"100.01\""))
                        .terms()
                        .version())
                .isNotEqualTo(version);
        assertThat(read(GOOD.replace("value=\"150.00\"", "value=\"150.01\""))
                        .terms()
                        .version())
                .isNotEqualTo(version);
        var whatIf = new WhatIf(java.util.Map.of(), java.util.Map.of("TT-1.1.x", "B")).applyTo(instrument);
        assertThat(whatIf.map(Terms::version)).isNotEqualTo(org.baigong.domain.common.Attempt.done(version));
    }

    @Test
    void a_computed_clause_without_its_rule_is_refused() {
        Instrument dongguan = Instruments.load("dongguan-2021");
        assertThatThrownBy(() -> new Rulebook(dongguan, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DG-11.1");
    }
}
