package org.baigong.adapters.rest.accounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.access.Role;
import org.baigong.application.identity.AccountChange;
import org.baigong.application.identity.AccountKind;
import org.baigong.application.identity.NewAccount;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TownCode;
import tools.jackson.databind.JsonNode;

/** Turns bodies that the contract has accepted into accounts. */
final class AccountReader {
    private AccountReader() {}

    static NewAccount created(JsonNode body) {
        return new NewAccount(
                body.get("id").asString(),
                AccountKind.valueOf(body.get("kind").asString()),
                body.get("displayName").asString(),
                roles(body),
                organisations(body),
                towns(body),
                body.path("mustChangePassword").asBoolean(false));
    }

    static AccountChange changed(JsonNode body) {
        return new AccountChange(
                body.get("displayName").asString(),
                roles(body),
                organisations(body),
                towns(body),
                body.get("enabled").asBoolean());
    }

    private static Set<Role> roles(JsonNode body) {
        Set<Role> roles = new LinkedHashSet<>();
        body.get("roles").forEach(role -> roles.add(Role.of(role.asString()).orElseThrow()));
        return roles;
    }

    private static Set<TownCode> towns(JsonNode body) {
        Set<TownCode> towns = new LinkedHashSet<>();
        body.path("towns").forEach(town -> towns.add(new TownCode(town.asString())));
        return towns;
    }

    /** A check character is not a matter of shape: the contract cannot see it. */
    private static Set<CreditCode> organisations(JsonNode body) {
        Set<CreditCode> organisations = new LinkedHashSet<>();
        List<Fault> faults = new ArrayList<>();
        JsonNode codes = body.path("organisations");
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).asString();
            if (CreditCode.isValid(code)) {
                organisations.add(new CreditCode(code));
            } else {
                faults.add(Fault.of(
                                "CREDIT_CODE_WRONG",
                                "统一社会信用代码有误（GB 32100）",
                                "not a unified social credit code after GB 32100")
                        .at("/organisations/" + i));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable("invalid-content", faults));
        }
        return organisations;
    }
}
