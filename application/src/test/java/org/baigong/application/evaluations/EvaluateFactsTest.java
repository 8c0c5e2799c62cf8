package org.baigong.application.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.WhatIf;
import org.baigong.domain.law.settings.Settings;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValiditySetting;
import org.junit.jupiter.api.Test;

/** Who gives no day asks about today, as it was set; who supposes something supposes it on top of that. */
class EvaluateFactsTest {
    private static final Rulebook RULES =
            new Rulebooks().find(Rulebooks.DONGGUAN).orElseThrow();
    private static final List<Honour> FACTS =
            List.of(new Honour("h", null, "p1", HonorificTitle.OTHER, ContestLevel.MUNICIPAL, null));
    private static final Settings PROLONGED =
            new Settings(List.of(new ValiditySetting(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 12, 31), "延期")));

    private static Evaluation ask(String now, Settings settings, Optional<LocalDate> on, WhatIf whatIf) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"));
        EvaluateFacts evaluate = new EvaluateFacts(settings::terms, clock);
        return ((Attempt.Done<Evaluation>) evaluate.evaluate(RULES, on, whatIf, FACTS)).value();
    }

    @Test
    void after_the_last_day_a_notice_names_it() {
        Notice notice = ask("2025-12-31T16:00:00Z", Settings.NONE, Optional.empty(), WhatIf.NOTHING)
                .notice();
        assertThat(notice.code()).isEqualTo("OUTSIDE_VALIDITY");
        assertThat(notice.zh())
                .isEqualTo("今天（2026-01-01）不在文件有效期内（2021-01-01至2025-12-31）。如要按最后有效日测算，请以on=2025-12-31再次测算");
        assertThat(notice.firstDay()).isEqualTo("2021-01-01");
        assertThat(notice.lastDay()).isEqualTo("2025-12-31");
    }

    @Test
    void there_is_none_on_the_last_day_nor_where_a_day_is_given_nor_once_it_was_prolonged() {
        assertThat(ask("2025-12-31T15:59:59Z", Settings.NONE, Optional.empty(), WhatIf.NOTHING)
                        .notice())
                .isNull();
        assertThat(ask("2026-06-30T00:00:00Z", Settings.NONE, Optional.of(LocalDate.of(2026, 6, 30)), WhatIf.NOTHING)
                        .notice())
                .isNull();
        assertThat(ask("2026-06-30T00:00:00Z", PROLONGED, Optional.empty(), WhatIf.NOTHING)
                        .notice())
                .isNull();
    }

    @Test
    void a_supposition_stands_on_what_was_set() {
        Settings set = new Settings(
                List.of(new StandardSetting("DG-12.4.NATIONAL", 4_000_000, LocalDate.of(2023, 1, 1), "通知")));
        WhatIf team = new WhatIf(Map.of(), Map.of("DG-11.4.team", "PER_PERSON"));
        Optional<LocalDate> on = Optional.of(LocalDate.of(2023, 6, 30));
        assertThat(List.of(
                        ask("2023-06-30T00:00:00Z", Settings.NONE, on, WhatIf.NOTHING)
                                .version(),
                        ask("2023-06-30T00:00:00Z", Settings.NONE, on, team).version(),
                        ask("2023-06-30T00:00:00Z", set, on, WhatIf.NOTHING).version(),
                        ask("2023-06-30T00:00:00Z", set, on, team).version()))
                .doesNotHaveDuplicates();
    }
}
