package org.baigong.application.identity;

import java.util.Set;
import org.baigong.application.access.Role;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/** An account to be made. @param mustChangePassword whether the person's first sign-in begins with a new password */
public record NewAccount(
        String id,
        AccountKind kind,
        String displayName,
        Set<Role> roles,
        Set<CreditCode> organisations,
        Set<TownCode> towns,
        boolean mustChangePassword) {}
