package org.baigong.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Instruments;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.Settings;
import org.baigong.domain.law.settings.StandardSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What answers go by that bind nobody: at most a second old, and built once for what was set. */
class TermsInForceTest {
    private static final Instrument DONGGUAN = Instruments.load("dongguan-2021");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong nanos = new AtomicLong(-5 * SECOND);
    private final SettingStore store = Mockito.mock(SettingStore.class);
    private final Clock clock = Clock.fixed(Instant.parse("2023-02-28T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private final TermsInForce terms = new TermsInForce(store, Mockito.mock(KeptTerms.class), clock, nanos::get);

    @BeforeEach
    void nothingSet() {
        when(store.of(DONGGUAN.id())).thenReturn(Settings.NONE);
    }

    private void approve(Settings settings) {
        when(store.of(DONGGUAN.id())).thenReturn(settings);
        long before = store.changes(DONGGUAN.id());
        when(store.changes(DONGGUAN.id())).thenReturn(before + 1);
        Mockito.clearInvocations(store);
    }

    private String value() {
        return terms.current(DONGGUAN, DAY)
                .standard("DG-12.4.NATIONAL", DAY)
                .map(standard -> standard.yuan().toString())
                .orElse("-");
    }

    @Test
    void what_another_node_approved_counts_a_second_later() {
        assertThat(value()).isEqualTo("-");
        approve(new Settings(List.of(new StandardSetting("DG-12.4.NATIONAL", 4_000_000, DAY, "通知"))));
        nanos.addAndGet(SECOND - 1);
        assertThat(value()).isEqualTo("-");
        nanos.addAndGet(1);
        assertThat(value()).isEqualTo("40000.00");
    }

    @Test
    void looks_once_a_second_and_reads_nothing_where_nothing_was_set() {
        Terms first = terms.current(DONGGUAN, DAY);
        for (int i = 0; i < 30; i++) {
            nanos.addAndGet(SECOND / 10);
            assertThat(terms.current(DONGGUAN, DAY)).isSameAs(first);
        }
        verify(store, times(1)).of(DONGGUAN.id());
        verify(store, times(4)).changes(DONGGUAN.id());
    }

    @Test
    void days_with_the_same_readings_share_their_terms_and_others_do_not() {
        approve(new Settings(List.of(new ReadingSetting("DG-11.4.team", "PER_PERSON", DAY))));
        Terms before = terms.current(DONGGUAN, DAY.minusDays(1));
        assertThat(terms.current(DONGGUAN, DAY.minusYears(1))).isSameAs(before);
        assertThat(before.choice("DG-11.4.team")).isEqualTo("PER_AWARD");
        assertThat(terms.current(DONGGUAN, DAY).choice("DG-11.4.team")).isEqualTo("PER_PERSON");
    }

    @Test
    void what_is_determined_goes_by_what_stands_in_the_database_now() {
        assertThat(value()).isEqualTo("-");
        approve(new Settings(List.of(new StandardSetting("DG-12.4.NATIONAL", 4_000_000, DAY, "通知"))));
        assertThat(terms.exact(DONGGUAN, DAY).standard("DG-12.4.NATIONAL", DAY)).isPresent();
    }

    @Test
    void a_day_begins_at_midnight_in_china() {
        assertThat(terms.today()).isEqualTo(DAY);
    }
}
