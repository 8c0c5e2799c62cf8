package org.baigong.application.common;

import java.util.Set;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/**
 * The version that a caller means to change: somebody who has seen an older one decides on something that is not so any more.
 *
 * @param versions one of these, or null: whichever there is
 */
public record Expected(Set<Integer> versions) {
    public static final String STALE = "VERSION_STALE";

    /** For changes that mean whatever there is. */
    public static final Expected ANY = new Expected(null);

    public static Expected version(int version) {
        return new Expected(Set.of(version));
    }

    /** The value, or a refusal where its version is another one. */
    public <T> Attempt<T> met(int version, T value) {
        return versions == null || versions.contains(version)
                ? Attempt.done(value)
                : Attempt.refused(Fault.of(
                        STALE,
                        "数据已被他人更改（现为第{0}版），请重新读取",
                        "this has changed since you read it (now version {0}); read it again",
                        version));
    }
}
