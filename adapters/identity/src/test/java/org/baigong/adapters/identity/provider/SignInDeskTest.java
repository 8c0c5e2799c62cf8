package org.baigong.adapters.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.time.Instant;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.TestStore;
import org.baigong.adapters.identity.accounts.Totp;
import org.baigong.adapters.identity.provider.SignIn.Step;
import org.baigong.adapters.identity.provider.SignInDesk.Outcome;
import org.baigong.application.access.Role;
import org.baigong.application.identity.AccountKind;
import org.junit.jupiter.api.Test;

class SignInDeskTest {
    private final TestStore database = TestStore.create()
            .with("lin", AccountKind.PERSON, Provider.PASSWORD, Role.AUDITOR)
            .with("mei", AccountKind.PERSON, Provider.PASSWORD, Role.APPROVER)
            .with("hr-1", AccountKind.MACHINE, Provider.PASSWORD, Role.HR_CLIENT);
    private final Provider node = new Provider(database);
    private final CodeVerifier verifier = new CodeVerifier();

    @Test
    void the_answer_carries_state_and_issuer() {
        Outcome outcome = node.signInDesk.proceed(node.begin(verifier), Provider.password("lin", Provider.PASSWORD));
        assertThat(outcome.redirect().toString()).startsWith(Provider.HERE + "?");
        assertThat(Provider.query(outcome.redirect()))
                .containsEntry("state", "s")
                .containsEntry("iss", Issuer.configured().id());
    }

    @Test
    void a_form_works_only_in_the_browser_that_asked_for_it_and_once() {
        SignIn begun = node.begin(verifier);
        assertThat(node.signIns.find(begun.form(), "cookie")).isPresent();
        assertThat(node.signIns.find(begun.form(), "cookie of another")).isEmpty();
        assertThat(node.signInDesk
                        .proceed(begun, Provider.password("lin", Provider.PASSWORD))
                        .redirect())
                .isNotNull();
        Outcome again = node.signInDesk.proceed(begun, Provider.password("lin", Provider.PASSWORD));
        assertThat(again.redirect()).isNull();
        assertThat(again.page()).isNull();
    }

    @Test
    void wrong_unknown_and_machine_are_told_the_same() {
        for (Form form : java.util.List.of(
                Provider.password("lin", "wrong password"),
                Provider.password("nobody", "wrong password"),
                Provider.password("hr-1", Provider.PASSWORD))) {
            assertThat(node.signInDesk.proceed(node.begin(verifier), form).fault())
                    .isSameAs(SignInDesk.WRONG);
        }
    }

    @Test
    void a_role_that_needs_a_second_factor_enrols_one_and_then_always_asks_for_it() throws Exception {
        SignIn enrolling = step(node.begin(verifier), Provider.password("mei", Provider.PASSWORD), Step.ENROL);
        assertThat(node.signInDesk.proceed(enrolling, Provider.code("000")).fault())
                .isSameAs(SignInDesk.WRONG);
        String code = Totp.code(enrolling.totp(), Instant.now());
        String issued = Provider.codeOf(node.signInDesk.proceed(enrolling, Provider.code(code)));
        var tokens = node.redeem(issued, verifier, Provider.HERE, Client.NATIVE)
                .toSuccessResponse()
                .getTokens();
        assertThat(node.checker
                        .check(tokens.getAccessToken().getValue())
                        .actor()
                        .roles())
                .contains(Role.APPROVER);

        SignIn asked = step(node.begin(verifier), Provider.password("mei", Provider.PASSWORD), Step.CODE);
        assertThat(node.signInDesk.proceed(asked, Provider.code(code)).fault())
                .as("the code that enrolled is used")
                .isSameAs(SignInDesk.WRONG);
        String next = Totp.code(enrolling.totp(), Instant.now().plusSeconds(30));
        assertThat(node.signInDesk.proceed(asked, Provider.code(next)).redirect())
                .isNotNull();
    }

    @Test
    void nobody_skips_the_code_by_sending_the_password_again() {
        SignIn enrolling = step(node.begin(verifier), Provider.password("mei", Provider.PASSWORD), Step.ENROL);
        assertThat(node.signInDesk
                        .proceed(enrolling, Provider.password("mei", Provider.PASSWORD))
                        .redirect())
                .isNull();
    }

    @Test
    void who_must_change_the_password_does_so_first() {
        database.run("update account set must_change = true where id = 'lin'");
        SignIn changing = step(node.begin(verifier), Provider.password("lin", Provider.PASSWORD), Step.CHANGE);
        assertThat(node.signInDesk
                        .proceed(changing, Provider.fresh("short", "short"))
                        .fault())
                .isNotNull();
        assertThat(node.signInDesk
                        .proceed(changing, Provider.fresh("long enough 1", "long enough 2"))
                        .fault())
                .isNotNull();
        assertThat(node.signInDesk
                        .proceed(changing, Provider.fresh("it is LIN himself", "it is LIN himself"))
                        .fault())
                .isNotNull();
        assertThat(node.signInDesk
                        .proceed(changing, Provider.fresh(Provider.PASSWORD, Provider.PASSWORD))
                        .fault())
                .isNotNull();
        assertThat(node.signInDesk
                        .proceed(changing, Provider.fresh("a better secret", "a better secret"))
                        .redirect())
                .isNotNull();
        assertThat(node.signInDesk
                        .proceed(node.begin(verifier), Provider.password("lin", "a better secret"))
                        .redirect())
                .isNotNull();
    }

    @Test
    void roles_that_come_while_signing_in_ask_for_the_code() {
        database.run("update account set must_change = true where id = 'lin'");
        SignIn changing = step(node.begin(verifier), Provider.password("lin", Provider.PASSWORD), Step.CHANGE);
        database.run("update account set roles = '{approver}' where id = 'lin'");
        Outcome outcome = node.signInDesk.proceed(changing, Provider.fresh("a better secret", "a better secret"));
        assertThat(outcome.page().step()).isEqualTo(Step.ENROL);
    }

    private SignIn step(SignIn signIn, Form form, Step expected) {
        Outcome outcome = node.signInDesk.proceed(signIn, form);
        assertThat(outcome.page().step()).isEqualTo(expected);
        return node.signIns.find(signIn.form(), "cookie").orElseThrow();
    }
}
