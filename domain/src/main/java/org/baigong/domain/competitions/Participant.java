package org.baigong.domain.competitions;

import org.baigong.domain.common.IdentityNumber;

/** A person as an entry list names him or her. */
public record Participant(String name, IdentityNumber identity) {}
