package org.baigong.application.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.domain.common.Fault;

/** What an account may look like. */
final class AccountRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final Set<String> RESERVED = Set.of(Actor.ANYBODY.id(), "system", "local");
    private static final int LONGEST_NAME = 100;

    private AccountRules() {}

    static List<Fault> faults(String id, AccountKind kind, String displayName, Set<Role> roles) {
        List<Fault> faults = new ArrayList<>();
        if (!ID.matcher(id).matches() || RESERVED.contains(id)) {
            faults.add(Fault.of(
                            "INVALID_ACCOUNT_ID",
                            "账号由2至63位小写字母、数字、点、横线或下划线组成，且不能是保留名",
                            "an id has 2 to 63 small letters, digits, dots, hyphens or underscores and is not a reserved one")
                    .at("/id"));
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME || displayName.indexOf(0) >= 0) {
            faults.add(Fault.of("INVALID_NAME", "姓名须为1至{0}个字符", "a name has 1 to {0} characters", LONGEST_NAME)
                    .at("/displayName"));
        }
        if (roles.contains(Role.PUBLIC)) {
            faults.add(Fault.of("ROLE_NOT_GIVEN", "公众角色无需授予", "everybody is the public; the role is not given")
                    .at("/roles"));
        }
        if (kind == AccountKind.MACHINE && roles.stream().anyMatch(Role::needsSecondFactor)) {
            faults.add(Fault.of(
                            "MACHINE_ROLE",
                            "系统账号不能担任需要双因素认证的角色",
                            "a machine cannot have a role that needs a second factor")
                    .at("/roles"));
        }
        return faults;
    }
}
