package org.baigong.domain.employers.rules.services;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.EmployerServiceRequest;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;

/** DG-18.3: key employers, advanced manufacturers and high-tech enterprises with open skilled posts are served in person. */
public final class TargetedEmployerService extends FactRule<EmployerServiceRequest> {
    private static final Text NO_VACANCY = Text.of("没有技能岗位需求", "no open skilled post");
    private static final Text VACANCY = Text.of("至少一个技能岗位需求", "at least one open skilled post");
    private static final Text OTHER =
            Text.of("不属于文件列举的企业，“等”由主管部门决定", "not a kind that the document names; its list is open");
    private static final Text DECIDE = Text.of("由主管部门决定是否纳入", "the office decides whether to include it");
    private static final Text NAMED =
            Text.of("文件列举的企业，且有技能岗位需求", "a kind that the document names, with open skilled posts");

    public TargetedEmployerService(Instrument instrument) {
        super(
                instrument.clause("DG-18.3"),
                EmployerServiceRequest.class,
                Text.of("可享受重点用工企业服务吗？", "Is the employer entitled to targeted services?"));
    }

    @Override
    protected void judge(EmployerServiceRequest request, Matter matter) {
        if (request.skilledVacancies() == 0) {
            matter.refuse(request.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NO_VACANCY, VACANCY);
        } else if (request.employerKind() == EmployerServiceRequest.Kind.OTHER) {
            matter.needsDecision(request.asEnterprise(), ReasonCode.HOLD, OTHER, DECIDE);
        } else {
            matter.grant(request.asEnterprise(), "TARGETED_EMPLOYER_SERVICE", NAMED);
        }
    }
}
