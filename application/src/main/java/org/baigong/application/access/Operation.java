package org.baigong.application.access;

import static org.baigong.application.access.Role.ADMINISTRATOR;
import static org.baigong.application.access.Role.APPROVER;
import static org.baigong.application.access.Role.AUDITOR;
import static org.baigong.application.access.Role.EXPERT;
import static org.baigong.application.access.Role.FINANCE_OFFICER;
import static org.baigong.application.access.Role.HR_CLIENT;
import static org.baigong.application.access.Role.ORGANISER;
import static org.baigong.application.access.Role.POLICY_EDITOR;
import static org.baigong.application.access.Role.PUBLIC;
import static org.baigong.application.access.Role.TALENT_OFFICER;
import static org.baigong.application.access.Role.TOWN_OFFICER;

import java.util.Locale;
import java.util.Set;

/** Everything that can be asked of Baigong, and the roles that may. What is not in this table, nobody may. */
public enum Operation {
    HELLO(PUBLIC),
    OPEN_API_YAML(PUBLIC),
    OPEN_API_JSON(PUBLIC),
    GET_PROBLEM_TYPE(PUBLIC),
    LIST_PROBLEM_TYPES(PUBLIC),
    EVALUATE_FACTS(PUBLIC),
    GET_INSTRUMENT(PUBLIC),
    GET_TEMPLATE(PUBLIC),

    FILE_COMPETITION(ORGANISER, TALENT_OFFICER),
    LIST_COMPETITIONS(
            ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, POLICY_EDITOR, TOWN_OFFICER, EXPERT, AUDITOR),
    GET_COMPETITION(ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, POLICY_EDITOR, TOWN_OFFICER, EXPERT, AUDITOR),
    ACCEPT_COMPETITION(TALENT_OFFICER),
    REJECT_COMPETITION(TALENT_OFFICER),
    WITHDRAW_COMPETITION(ORGANISER, TALENT_OFFICER),
    ENTER_CONTESTANTS(ORGANISER, TALENT_OFFICER),
    LIST_ENTRIES(ORGANISER, TALENT_OFFICER, APPROVER, TOWN_OFFICER, EXPERT, AUDITOR),
    IMPORT_RESULTS(ORGANISER, TALENT_OFFICER),
    LIST_RESULTS(ORGANISER, TALENT_OFFICER, APPROVER, TOWN_OFFICER, EXPERT, AUDITOR),
    FREEZE_RESULTS(ORGANISER, TALENT_OFFICER),
    UNFREEZE_RESULTS(TALENT_OFFICER),
    CLEAR_RESULTS(ORGANISER, TALENT_OFFICER),
    CERTIFY_RESULTS(TALENT_OFFICER),
    CORRECT_RESULTS(TALENT_OFFICER),
    LIST_EXPERTS(TALENT_OFFICER, AUDITOR),
    ASSIGN_EXPERT(TALENT_OFFICER),
    DISMISS_EXPERT(TALENT_OFFICER),

    RECORD_HONOURS(TALENT_OFFICER),

    LIST_DETERMINATIONS(
            ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, POLICY_EDITOR, TOWN_OFFICER, HR_CLIENT, AUDITOR),
    GET_DETERMINATION(
            ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, POLICY_EDITOR, TOWN_OFFICER, HR_CLIENT, AUDITOR),
    TOTAL_DETERMINATIONS(
            ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, POLICY_EDITOR, TOWN_OFFICER, HR_CLIENT, AUDITOR),
    EXPORT_DETERMINATIONS(
            ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, POLICY_EDITOR, TOWN_OFFICER, HR_CLIENT, AUDITOR),

    PROPOSE_READING(POLICY_EDITOR, TALENT_OFFICER),
    LIST_PROPOSALS(POLICY_EDITOR, TALENT_OFFICER, APPROVER, AUDITOR),
    GET_PROPOSAL(POLICY_EDITOR, TALENT_OFFICER, APPROVER, AUDITOR),
    APPROVE_PROPOSAL(APPROVER),
    REJECT_PROPOSAL(APPROVER),
    WITHDRAW_PROPOSAL(POLICY_EDITOR, TALENT_OFFICER),

    LIST_EVENTS(ORGANISER, TALENT_OFFICER, APPROVER, FINANCE_OFFICER, TOWN_OFFICER, HR_CLIENT, AUDITOR),

    LIST_JOBS(TALENT_OFFICER),
    GET_JOB(TALENT_OFFICER),

    LIST_ACCOUNTS(ADMINISTRATOR),
    GET_ACCOUNT(ADMINISTRATOR),
    CREATE_ACCOUNT(ADMINISTRATOR),
    CHANGE_ACCOUNT(ADMINISTRATOR),
    RESET_PASSWORD(ADMINISTRATOR),
    RESET_SECOND_FACTOR(ADMINISTRATOR),
    UNLOCK_ACCOUNT(ADMINISTRATOR);

    private final Set<Role> roles;
    private final String id;

    Operation(Role... roles) {
        this.roles = Set.of(roles);
        this.id = camelCase(name());
    }

    public Set<Role> roles() {
        return roles;
    }

    /** As the OpenAPI document calls it, for example {@code fileCompetition}. */
    public String id() {
        return id;
    }

    private static String camelCase(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("_")) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
    }
}
