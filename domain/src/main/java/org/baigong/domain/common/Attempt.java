package org.baigong.domain.common;

import java.util.List;
import java.util.function.Function;

/** What came of something that may be refused for a good reason. A refusal changed nothing and says why. */
public sealed interface Attempt<T> {

    record Done<T>(T value) implements Attempt<T> {}

    /** At least one fault. */
    record Refused<T>(List<Fault> faults) implements Attempt<T> {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }

    static <T> Attempt<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Attempt<T> refused(Fault fault) {
        return new Refused<>(List.of(fault));
    }

    static <T> Attempt<T> refused(List<Fault> faults) {
        return new Refused<>(faults);
    }

    default <U> Attempt<U> then(Function<? super T, Attempt<U>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return refused(((Refused<T>) this).faults());
    }

    default <U> Attempt<U> map(Function<? super T, ? extends U> next) {
        return then(value -> done(next.apply(value)));
    }
}
