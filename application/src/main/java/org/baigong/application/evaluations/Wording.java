package org.baigong.application.evaluations;

import org.baigong.domain.common.Text;

/** A text written out in both languages. */
public record Wording(String zh, String en) {
    public static Wording of(Text text) {
        return new Wording(text.zh(), text.en());
    }
}
