package org.baigong.adapters.persistence.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.settings.SettingRecord;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.settings.ListingSetting;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.ProposalState;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.Setting;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.Settings;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValidityChange;
import org.baigong.domain.law.settings.ValiditySetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set stays for ever, and is read as it was set. */
class SettingsTest {
    private static final Instrument DONGGUAN = Instruments.load("dongguan-2021");
    private static final String ID = DONGGUAN.id();
    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);
    private static final StandardSetting STANDARD = new StandardSetting("DG-12.4.NATIONAL", 4_000_000, DAY, "通知{0}");
    private static final Settings ALL = new Settings(List.of(
            STANDARD,
            new StandardSetting("DG-12.4.NATIONAL", 4_500_000, DAY.plusYears(1), "通知"),
            new ReadingSetting("DG-11.4.team", "PER_PERSON", DAY),
            listing("电工", null),
            listing("焊工", DAY.plusMonths(3)),
            new ValiditySetting(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 12, 31), "延期")));

    private final TestDatabase database = TestDatabase.create();
    private final SqlSettings settings = new SqlSettings();
    private final SqlKeptTerms kept = new SqlKeptTerms();
    private long proposal;

    @BeforeEach
    void propose() {
        settings.database = database.database();
        kept.database = database.database();
        SqlProposals proposals = new SqlProposals();
        proposals.database = database.database();
        proposals.sight = TestSight.sight();
        ValiditySetting validity = new ValiditySetting(DAY, DAY, "通知");
        proposal = database.get(() -> proposals.add(new Proposal(
                        ID,
                        new ValidityChange(validity),
                        Optional.empty(),
                        DAY,
                        0,
                        "惯例",
                        "lin",
                        ProposalState.PROPOSED,
                        null,
                        1)))
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ListingSetting listing(String item, LocalDate until) {
        return new ListingSetting("DG-8.6", item, item + "（工种）", DAY, until, "目录");
    }

    private void exchange(Settings before, Settings after) {
        database.run(() -> settings.exchange(ID, proposal, before, after));
    }

    @Test
    void every_kind_of_setting_comes_back_as_it_was_set() {
        exchange(Settings.NONE, ALL);
        assertThat(database.get(() -> settings.of(ID))).isEqualTo(ALL);
        assertThat(database.get(() -> settings.of("other"))).isEqualTo(Settings.NONE);
    }

    @Test
    void what_is_replaced_stays_and_says_by_what() {
        exchange(Settings.NONE, ALL);
        List<Setting> mended = new ArrayList<>(ALL.beyond(Settings.NONE));
        mended.remove(STANDARD);
        StandardSetting other = new StandardSetting("DG-12.4.NATIONAL", 4_100_000, DAY, "更正");
        mended.add(other);
        exchange(ALL, new Settings(mended));
        assertThat(database.get(() -> settings.of(ID)).beyond(ALL)).containsExactly(other);
        List<SettingRecord> history =
                database.get(() -> settings.history(ID, SettingKind.STANDARD, "DG-12.4.NATIONAL"));
        assertThat(history)
                .extracting(SettingRecord::setting)
                .hasSize(3)
                .first()
                .isEqualTo(other);
        assertThat(history.get(2).setting()).isEqualTo(STANDARD);
        assertThat(history.get(2).replacedBy()).isEqualTo(proposal);
        assertThat(history.get(2).replacedAt()).isNotNull();
        assertThat(history.get(0).proposal()).isEqualTo(proposal);
        assertThat(history.get(0).replacedAt()).isNull();
    }

    @Test
    void the_counter_grows_with_every_change() {
        assertThat(database.get(() -> settings.changes(ID))).isZero();
        exchange(Settings.NONE, ALL);
        exchange(ALL, Settings.NONE);
        assertThat(database.get(() -> settings.changes(ID))).isEqualTo(2);
        assertThat(database.get(() -> settings.changes("other"))).isZero();
    }

    /** Whoever forgets to ask the domain. */
    @Test
    void the_tables_refuse_two_in_force_from_the_same_day() {
        exchange(Settings.NONE, ALL);
        for (Setting again : ALL.beyond(Settings.NONE)) {
            assertThatThrownBy(() -> exchange(Settings.NONE, new Settings(List.of(again))))
                    .hasStackTraceContaining("_in_force");
        }
    }

    @Test
    void a_list_is_read_by_day_and_page_in_the_order_of_its_items() {
        exchange(
                Settings.NONE,
                new Settings(List.of(listing("丙", null), listing("甲", DAY.plusDays(1)), listing("乙", null))));
        assertThat(items(null, new PageRequest(null, 9)).items()).containsExactly("丙", "乙", "甲");
        Page<String> first = items(null, new PageRequest(null, 2));
        assertThat(first.items()).containsExactly("丙", "乙");
        assertThat(items(null, new PageRequest(first.next(), 2)).items()).containsExactly("甲");
        assertThat(items(DAY.plusDays(1), new PageRequest(null, 9)).items()).hasSize(3);
        assertThat(items(DAY.plusDays(2), new PageRequest(null, 9)).items()).containsExactly("丙", "乙");
        assertThat(items(DAY.minusDays(1), new PageRequest(null, 9)).items()).isEmpty();
        List<String> exported = new ArrayList<>();
        database.run(() -> settings.eachListing(ID, "DG-8.6", DAY, one -> exported.add(one.item())));
        assertThat(exported).containsExactly("丙", "乙", "甲");
    }

    private Page<String> items(LocalDate on, PageRequest page) {
        Page<SettingRecord> found = database.get(() -> settings.listings(ID, "DG-8.6", on, page));
        return new Page<>(
                found.items().stream()
                        .map(one -> ((ListingSetting) one.setting()).item())
                        .toList(),
                found.next());
    }

    @Test
    void terms_that_were_kept_are_the_same_years_later() {
        Terms used = ALL.terms(DONGGUAN, DAY);
        database.run(() -> kept.keep(used));
        database.run(() -> kept.keep(used));
        Terms again = database.get(() -> kept.find(DONGGUAN, used.version())).orElseThrow();
        assertThat(again.version()).isEqualTo(used.version());
        assertThat(again.standard("DG-12.4.NATIONAL", DAY).orElseThrow().value())
                .isEqualTo(4_000_000);
        assertThat(again.choice("DG-11.4.team")).isEqualTo("PER_PERSON");
        assertThat(again.isListed("DG-8.6", "焊工", DAY.plusMonths(3))).isTrue();
        assertThat(again.isListed("DG-8.6", "焊工", DAY.plusMonths(3).plusDays(1)))
                .isFalse();
        assertThat(again.isInForce(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(database.get(() -> kept.find(DONGGUAN, "none"))).isEmpty();
    }
}
