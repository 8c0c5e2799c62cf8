package org.baigong.domain.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/**
 * Values and choices that a caller supposes instead of those in force.
 *
 * @param standards by key, decimal strings in yuan or percent; each must lie inside the document's bound
 * @param switches by name, each one of the readings offered
 */
public record WhatIf(Map<String, String> standards, Map<String, String> switches) {
    public static final String STANDARD_OUT_OF_BOUNDS = "STANDARD_OUT_OF_BOUNDS";
    public static final String UNKNOWN_SWITCH = "UNKNOWN_SWITCH";
    public static final WhatIf NOTHING = new WhatIf(Map.of(), Map.of());
    private static final Text SOURCE = Text.of("假设值", "what-if value");

    /** As the other, of the document by itself. */
    public Attempt<Terms> applyTo(Instrument instrument) {
        return applyTo(instrument.terms());
    }

    /** The terms in force under this supposition, or everything that is wrong with it. */
    public Attempt<Terms> applyTo(Terms inForce) {
        if (standards.isEmpty() && switches.isEmpty()) {
            return Attempt.done(inForce);
        }
        Instrument instrument = inForce.instrument();
        List<Fault> faults = new ArrayList<>();
        Map<String, Standard> values = new HashMap<>();
        standards.forEach((key, value) -> {
            Bound bound = instrument.bounds().get(key);
            if (bound == null) {
                faults.add(fault(key, "没有可设定的标准{0}", "there is no standard {0} to set", key));
            } else if (!Yuan.isYuan(value)
                    || !bound.bounds().contains(Yuan.of(value).fen())) {
                faults.add(fault(
                        key,
                        "{0}={1}超出文件规定：{2}",
                        "{0} = {1} is outside the document's bound: {2}",
                        key,
                        value,
                        bound.text()));
            } else {
                values.put(key, new Standard(key, Yuan.of(value).fen(), DateRange.EVER, SOURCE));
            }
        });
        switches.forEach((name, value) -> {
            Switch choice = instrument.switches().get(name);
            if (choice == null) {
                faults.add(unknown(name, "没有开关{0}", "there is no switch {0}", name));
            } else if (!choice.values().contains(value)) {
                faults.add(unknown(
                        name, "开关{0}只有取值{1}", "switch {0} offers {1} only", name, String.join("、", choice.values())));
            }
        });
        return faults.isEmpty() ? Attempt.done(inForce.supposing(values, switches)) : Attempt.refused(faults);
    }

    private static Fault fault(String key, String zh, String en, Object... arguments) {
        return Fault.of(STANDARD_OUT_OF_BOUNDS, zh, en, arguments).at(Fault.pointer("/standards", key));
    }

    private static Fault unknown(String name, String zh, String en, Object... arguments) {
        return Fault.of(UNKNOWN_SWITCH, zh, en, arguments).at(Fault.pointer("/switches", name));
    }
}
