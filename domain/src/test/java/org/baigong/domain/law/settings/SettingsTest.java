package org.baigong.domain.law.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be set, what cannot, and what holds on which day afterwards. */
class SettingsTest {
    private static final Instrument DONGGUAN = Instruments.load("dongguan-2021");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        // between 30,000 and 50,000, end points included
        "DG-12.4.NATIONAL,            30000.00,  ''",
        "DG-12.4.NATIONAL,            50000.00,  ''",
        "DG-12.4.NATIONAL,            29999.99,  STANDARD_OUT_OF_BOUNDS /value",
        "DG-12.4.NATIONAL,            50000.01,  STANDARD_OUT_OF_BOUNDS /value",
        // at most 3,000
        "DG-8.2,                      3000.00,   ''",
        "DG-8.2,                      3000.01,   STANDARD_OUT_OF_BOUNDS /value",
        // the document names no figure: money by level, and a percentage
        "DG-8.5.TECHNICIAN,           1500.00,   ''",
        "DG-12.9,                     25.00,     ''",
        "DG-12.8.NATIONAL.I.GOLD,     0.00,      ''",
        // the document's own figure, and no other
        "DG-13.2,                     500000.00, ''",
        "DG-13.2,                     500000.01, STANDARD_OUT_OF_BOUNDS /value",
        "DG-99,                       1.00,      'UNKNOWN_KEY '",
    })
    void a_standard_lies_inside_its_bound(String key, String value, String fault) {
        assertThat(refusal(standard(key, value, "2023-04-01").applyTo(Settings.NONE, DONGGUAN)))
                .isEqualTo(fault);
    }

    @Test
    void every_key_of_every_bound_can_be_set() {
        assertThat(DONGGUAN.bounds().values()).hasSizeGreaterThan(80).allSatisfy(bound -> {
            long value = bound.bounds() instanceof Bounds.Between between
                    ? between.max()
                    : bound.bounds().fallback() == null ? 100 : bound.bounds().fallback();
            StandardSetting set = new StandardSetting(bound.key(), value, TODAY, "通知");
            Settings after = done(new StandardChange(set, false).applyTo(Settings.NONE, DONGGUAN));
            assertThat(after.terms(DONGGUAN, TODAY).standard(bound.key(), TODAY).map(Standard::value))
                    .contains(value);
        });
    }

    @Test
    void a_standard_holds_until_the_next_one_begins_in_whatever_order_they_are_set() {
        Settings settings = after(
                standard("DG-12.4.NATIONAL", "40000.00", "2023-01-01"),
                standard("DG-12.4.NATIONAL", "45000.00", "2024-01-01"),
                standard("DG-12.4.NATIONAL", "42000.00", "2023-07-01"));
        assertThat(values(settings, "2022-12-31", "2023-01-01", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-01"))
                .containsExactly("-", "40000.00", "40000.00", "42000.00", "42000.00", "45000.00");
    }

    @ParameterizedTest(name = "{0} from {1}, replaces {2}: {3}")
    @CsvSource({
        "45000.00, 2023-01-01, false, STANDARD_OVERLAPS /from",
        "45000.00, 2023-01-01, true,  ''",
        "45000.00, 2023-02-01, true,  NOTHING_TO_REPLACE /replaces",
        "40000.00, 2023-01-01, false, STANDARD_IN_FORCE /value",
        "40000.00, 2023-02-01, false, STANDARD_IN_FORCE /value",
        "40000.00, 2022-12-01, false, ''",
    })
    void the_same_day_is_set_twice_only_by_a_correction(String value, String from, boolean replaces, String fault) {
        Settings settings = after(standard("DG-12.4.NATIONAL", "40000.00", "2023-01-01"));
        StandardChange change = new StandardChange(
                new StandardSetting("DG-12.4.NATIONAL", Yuan.of(value).fen(), LocalDate.parse(from), "通知"), replaces);
        assertThat(refusal(change.applyTo(settings, DONGGUAN))).isEqualTo(fault);
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_and_may_leave_the_value() {
        Settings settings = after(standard("DG-12.4.NATIONAL", "40000.00", "2023-01-01"));
        StandardSetting mended =
                new StandardSetting("DG-12.4.NATIONAL", 4_000_000, LocalDate.parse("2023-01-01"), "东人社〔2023〕1号");
        Settings corrected = done(new StandardChange(mended, true).applyTo(settings, DONGGUAN));
        assertThat(corrected.beyond(settings)).containsExactly(mended);
        assertThat(settings.beyond(corrected)).hasSize(1);
    }

    @Test
    void a_reading_holds_for_what_is_decided_from_its_day_on_whenever_the_fact_was() {
        Settings settings = after(reading("DG-11.4.team", "PER_PERSON", "2023-03-01"));
        assertThat(settings.terms(DONGGUAN, LocalDate.parse("2023-02-28")).choice("DG-11.4.team"))
                .isEqualTo("PER_AWARD");
        assertThat(settings.terms(DONGGUAN, LocalDate.parse("2023-03-01")).choice("DG-11.4.team"))
                .isEqualTo("PER_PERSON");
        assertThat(refusal(reading("DG-11.4.team", "PER_PERSON", "2023-04-01").applyTo(settings, DONGGUAN)))
                .isEqualTo("READING_IN_FORCE /value");
        assertThat(refusal(reading("DG-11.4.team", "PER_AWARD", "2023-03-01").applyTo(settings, DONGGUAN)))
                .isEqualTo("READING_OVERLAPS /from");
        assertThat(refusal(reading("DG-11.4.team", "NONE", "2023-04-01").applyTo(settings, DONGGUAN)))
                .isEqualTo("UNKNOWN_SWITCH /value");
        assertThat(refusal(reading("DG-0.none", "NONE", "2023-04-01").applyTo(settings, DONGGUAN)))
                .isEqualTo("UNKNOWN_KEY ");
    }

    @Test
    void an_item_stands_on_a_list_from_its_first_to_its_last_day() {
        Settings settings = after(
                listing(row("电工", "2023-01-01", null), row("焊工", "2023-01-01", "2023-06-30")),
                listing(row("电工", null, "2023-12-31"), row("焊工", "2024-01-01", null)));
        Terms terms = settings.terms(DONGGUAN, TODAY);
        assertThat(Stream.of("2022-12-31", "2023-01-01", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-01")
                        .map(LocalDate::parse)
                        .map(day -> (terms.isListed("DG-8.6", "电工", day) ? "电" : "-")
                                + (terms.isListed("DG-8.6", "焊工", day) ? "焊" : "-")))
                .containsExactly("--", "电焊", "电焊", "电-", "电-", "-焊");
    }

    @Test
    void of_a_table_all_rows_are_entered_or_none_and_each_fault_names_its_row() {
        Settings settings = after(listing(row("电工", "2023-01-01", null)));
        Attempt<Settings> attempt = listing(
                        row("钳工", "2023-01-01", null),
                        row("电工", "2024-01-01", null),
                        row("铣工", null, "2024-01-01"),
                        row("车工", "2024-01-01", "2023-12-31"),
                        row("钳工", "2023-05-01", "2023-06-01"))
                .applyTo(settings, DONGGUAN);
        assertThat(((Attempt.Refused<Settings>) attempt).faults())
                .extracting(fault -> fault.code() + " " + fault.at())
                .containsExactly(
                        "LISTING_OVERLAPS /entries/1/from",
                        "NOT_LISTED /entries/2/until",
                        "PERIOD_EMPTY /entries/3/until",
                        "LISTING_OVERLAPS /entries/4/from");
    }

    @Test
    void the_validity_that_was_set_last_holds() {
        Settings settings = after(validity("2021-01-01", "2027-12-31"), validity("2021-01-01", "2026-06-30"));
        Terms terms = settings.terms(DONGGUAN, TODAY);
        assertThat(terms.isInForce(LocalDate.parse("2026-06-30"))).isTrue();
        assertThat(terms.isInForce(LocalDate.parse("2026-07-01"))).isFalse();
        assertThat(DONGGUAN.terms().isInForce(LocalDate.parse("2026-06-30"))).isFalse();
        assertThat(refusal(validity("2021-01-01", "2026-06-30").applyTo(settings, DONGGUAN)))
                .isEqualTo("VALIDITY_IN_FORCE /lastDay");
        assertThat(refusal(validity("2021-01-01", "2020-12-31").applyTo(settings, DONGGUAN)))
                .isEqualTo("PERIOD_EMPTY /lastDay");
    }

    @Test
    void whatever_is_set_makes_another_version_and_taking_no_part_makes_none() {
        List<Settings> different = List.of(
                Settings.NONE,
                after(standard("DG-12.4.NATIONAL", "40000.00", "2023-01-01")),
                after(standard("DG-12.4.NATIONAL", "40000.00", "2023-01-02")),
                after(reading("DG-11.4.team", "PER_PERSON", "2023-01-01")),
                after(listing(row("电工", "2023-01-01", null))),
                after(listing(row("电工", "2023-01-01", "2024-12-31"))),
                after(validity("2021-01-01", "2027-12-31")));
        assertThat(different.stream()
                        .map(settings -> settings.terms(DONGGUAN, TODAY).version())
                        .distinct())
                .hasSameSizeAs(different);
        assertThat(Settings.NONE.terms(DONGGUAN, TODAY).version())
                .isEqualTo(DONGGUAN.terms().version());
        Settings later = after(reading("DG-11.4.team", "PER_PERSON", "2023-03-02"));
        assertThat(later.terms(DONGGUAN, TODAY).version())
                .isEqualTo(DONGGUAN.terms().version());
    }

    private static Settings after(Change... changes) {
        Settings settings = Settings.NONE;
        for (Change change : changes) {
            settings = done(change.applyTo(settings, DONGGUAN));
        }
        return settings;
    }

    private static List<String> values(Settings settings, String... days) {
        Terms terms = settings.terms(DONGGUAN, TODAY);
        return Stream.of(days)
                .map(day -> terms.standard("DG-12.4.NATIONAL", LocalDate.parse(day))
                        .map(standard -> standard.yuan().toString())
                        .orElse("-"))
                .toList();
    }

    static StandardChange standard(String key, String value, String from) {
        return new StandardChange(new StandardSetting(key, Yuan.of(value).fen(), LocalDate.parse(from), "通知"), false);
    }

    static ReadingChange reading(String name, String value, String from) {
        return new ReadingChange(new ReadingSetting(name, value, LocalDate.parse(from)), false);
    }

    private static ValidityChange validity(String first, String last) {
        return new ValidityChange(new ValiditySetting(LocalDate.parse(first), LocalDate.parse(last), "通知"));
    }

    private static ListingChange listing(ListingEntry... rows) {
        List<ListingEntry> placed = Stream.iterate(0, i -> i < rows.length, i -> i + 1)
                .map(i -> new ListingEntry(
                        "/entries/" + i, rows[i].item(), rows[i].title(), rows[i].from(), rows[i].until()))
                .toList();
        return new ListingChange("DG-8.6", placed, "目录");
    }

    private static ListingEntry row(String item, String from, String until) {
        return new ListingEntry("", item, item, day(from), day(until));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Settings done(Attempt<Settings> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Done.class);
        return ((Attempt.Done<Settings>) attempt).value();
    }

    private static String refusal(Attempt<?> attempt) {
        if (attempt instanceof Attempt.Refused<?> refused) {
            Fault fault = refused.faults().get(0);
            return fault.code() + " " + fault.at();
        }
        return "";
    }
}
