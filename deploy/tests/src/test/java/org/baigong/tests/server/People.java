package org.baigong.tests.server;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.baigong.application.access.Role;
import org.baigong.deploy.demo.Staff;

/** Somebody in each role. Who acts for an organisation or a town acts for {@link #OWN} and {@link #TOWN}. */
public enum People {
    ORGANISER(Role.ORGANISER),
    OFFICER(Role.TALENT_OFFICER),
    APPROVER(Role.APPROVER),
    FINANCE(Role.FINANCE_OFFICER),
    EDITOR(Role.POLICY_EDITOR),
    TOWN_OFFICER(Role.TOWN_OFFICER),
    HR(Role.HR_CLIENT),
    EXPERT(Role.EXPERT),
    AUDITOR(Role.AUDITOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    ANYBODY(Role.PUBLIC);

    /** The organisation of the organiser and of the personnel system: made up, with a right check character. */
    public static final String OWN = "12990000MB2C000021";

    public static final String OTHER = "12990000MB2C00001X";
    public static final String TOWN = "441900121";

    private final Role role;

    People(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** The account's id. */
    public String id() {
        return this == ADMINISTRATOR ? Staff.ADMINISTRATOR : "t." + name().toLowerCase(Locale.ROOT);
    }

    static void hire(Staff staff) throws IOException, InterruptedException {
        for (People one : values()) {
            if (one != ADMINISTRATOR && one != ANYBODY) {
                boolean organisation = one.role.reach() == Role.Reach.ORGANISATION;
                boolean town = one.role.reach() == Role.Reach.TOWN;
                staff.hire(
                        one.id(),
                        !one.role.needsSecondFactor(),
                        List.of(one.role.code()),
                        organisation ? List.of(OWN) : List.of(),
                        town ? List.of(TOWN) : List.of());
            }
        }
    }
}
