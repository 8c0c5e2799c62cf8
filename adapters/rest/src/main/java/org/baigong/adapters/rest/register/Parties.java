package org.baigong.adapters.rest.register;

import java.util.List;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;
import tools.jackson.databind.JsonNode;

/** Persons and organisations as a body names them, with numbers that are right in form. */
public final class Parties {
    private Parties() {}

    /** @param at where the object stands in the body, as a JSON Pointer */
    public static Participant person(JsonNode stated, String at) {
        String number = stated.get("identityNumber").asString();
        if (!IdentityNumber.isValid(number)) {
            throw wrong(Fault.of("WRONG_IDENTITY_NUMBER", "身份证号码有误", "not a valid identity number")
                    .at(at + "/identityNumber"));
        }
        return new Participant(stated.get("name").asString(), new IdentityNumber(number));
    }

    /** @param at where the object stands in the body, as a JSON Pointer */
    public static Organisation organisation(JsonNode stated, String at) {
        String code = stated.get("creditCode").asString();
        if (!CreditCode.isValid(code)) {
            throw wrong(Fault.of("WRONG_CREDIT_CODE", "统一社会信用代码有误", "not a valid credit code")
                    .at(at + "/creditCode"));
        }
        return new Organisation(stated.get("name").asString(), new CreditCode(code));
    }

    private static ProblemException wrong(Fault fault) {
        return new ProblemException(Problem.unprocessable("invalid-content", List.of(fault)));
    }
}
