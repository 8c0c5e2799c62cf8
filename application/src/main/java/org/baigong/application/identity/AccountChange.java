package org.baigong.application.identity;

import java.util.Set;
import org.baigong.application.access.Role;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/** What an administrator may change of an account, all of it, as it shall be. */
public record AccountChange(
        String displayName, Set<Role> roles, Set<CreditCode> organisations, Set<TownCode> towns, boolean enabled) {}
