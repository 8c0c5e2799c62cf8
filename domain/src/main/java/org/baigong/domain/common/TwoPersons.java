package org.baigong.domain.common;

/** Four eyes 双人复核: what one person proposes, another one decides. */
public final class TwoPersons {
    public static final String SAME_PERSON = "SAME_PERSON";

    private TwoPersons() {}

    /** The value, or a refusal where both are the same person. */
    public static <T> Attempt<T> decides(String decider, String proposer, T value) {
        return decider.equals(proposer)
                ? Attempt.refused(Fault.of(
                        SAME_PERSON,
                        "提出人不能审批自己的提案，须由另一人审批",
                        "who proposed this cannot decide it: somebody else has to"))
                : Attempt.done(value);
    }
}
