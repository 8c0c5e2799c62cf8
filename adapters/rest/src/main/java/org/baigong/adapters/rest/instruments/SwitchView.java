package org.baigong.adapters.rest.instruments;

import java.util.List;
import org.baigong.application.evaluations.Wording;
import org.baigong.application.settings.SettingRecord;
import org.baigong.domain.law.Switch;
import org.baigong.domain.law.Terms;

/**
 * A two-way reading as it is shown.
 *
 * @param value the reading in force
 * @param history all that was ever settled, or null where the document is shown as a whole
 */
record SwitchView(
        String name,
        Wording question,
        List<String> values,
        String value,
        List<String> governs,
        List<SettingView> history) {

    static SwitchView of(Switch choice, Terms terms) {
        return new SwitchView(
                choice.name(),
                Wording.of(choice.question()),
                choice.values(),
                terms.choice(choice.name()),
                choice.governs(),
                null);
    }

    static SwitchView of(Switch choice, Terms terms, List<SettingRecord> history) {
        SwitchView brief = of(choice, terms);
        return new SwitchView(
                brief.name,
                brief.question,
                brief.values,
                brief.value,
                brief.governs,
                history.stream().map(SettingView::of).toList());
    }
}
