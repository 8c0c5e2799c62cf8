package org.baigong.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Payment;

/** Earlier payments as a clerk notes them: {@code DG-16.3 2021-10-15 300000.00}, an object after it if there is one. */
public final class Paid {
    private Paid() {}

    /** @param notes several with semicolons between, or null */
    public static List<Payment> of(String notes) {
        return notes == null
                ? List.of()
                : Arrays.stream(notes.split(";"))
                        .map(String::trim)
                        .map(Paid::one)
                        .toList();
    }

    private static Payment one(String note) {
        String[] parts = note.split(" ");
        return new Payment(parts[0], LocalDate.parse(parts[1]), Yuan.of(parts[2]), parts.length > 3 ? parts[3] : null);
    }
}
