package org.baigong.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baigong.deploy.demo.Authenticator;
import org.baigong.deploy.demo.Browser;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page at which persons change the own password. */
class PasswordPageTest {
    private static final String DONE = "密码已修改";
    private static final String WRONG = "账号、密码或验证码不正确";
    private final String fresh = UUID.randomUUID().toString();
    private ServerProcess server;

    @BeforeEach
    void forget_the_guesses_of_others() throws Exception {
        server = OwnServer.get();
        Database.run(server, "delete from sign_in_address");
    }

    @Test
    void the_new_password_counts_from_now_on_and_all_tokens_are_void() throws Exception {
        Persona person = Persona.hire(server, "p.changes", "auditor");
        JsonNode before = person.signIn();
        assertThat(person.status(before)).isEqualTo(200);
        assertThat(change(person, Map.of()).text()).contains(DONE).doesNotContain(fresh);
        assertThat(person.status(before)).isEqualTo(401);
        assertThat(Endpoint.of(server.base(), "token")
                        .post(Map.of(
                                "grant_type",
                                "refresh_token",
                                "client_id",
                                Staff.CLIENT,
                                "refresh_token",
                                before.get("refresh_token").asString()))
                        .error())
                .isEqualTo("400 invalid_grant");
        assertThat(Guess.at(server).password(person.name(), person.password()).letIn())
                .isFalse();
        assertThat(person.status(new Persona(server, person.name(), fresh).signIn()))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "password,wrong-password-1,账号、密码或验证码不正确",
        "account,p.nobody,账号、密码或验证码不正确",
        "fresh,elevenchars,新密码须为12至256个字符",
        "fresh,PREFIX-p.unchanged-SUFFIX,新密码不能包含账号",
        "repeated,something-else-1,两次输入的新密码不一致",
        "fresh,OLD,新密码不能与原密码相同"
    })
    void what_is_not_right_changes_nothing(String field, String value, String why) throws Exception {
        Persona person = Persona.hire(server, "p.unchanged", "auditor");
        JsonNode before = person.signIn();
        Map<String, String> typed = new HashMap<>();
        typed.put(field, value.equals("OLD") ? person.password() : value);
        if (field.equals("fresh")) {
            typed.put("repeated", typed.get("fresh"));
        }
        assertThat(change(person, typed).text()).contains(why).doesNotContain(DONE);
        assertThat(person.status(before)).isEqualTo(200);
        assertThat(person.status(person.signIn())).isEqualTo(200);
    }

    @Test
    void whoever_has_a_second_factor_shows_it() throws Exception {
        Persona person = Persona.hire(server, "p.factor", "approver");
        Browser enrolling = new Browser(person.name(), person.password(), null);
        person.grant(enrolling);
        Authenticator telephone = enrolling.authenticator();
        assertThat(change(person, Map.of()).text()).contains(WRONG);
        assertThat(change(person, Map.of("code", "000000")).text()).contains(WRONG);
        assertThat(change(person, Map.of("code", telephone.code())).text()).contains(DONE);
    }

    @Test
    void a_page_of_another_browser_changes_nothing() throws Exception {
        Persona person = Persona.hire(server, "p.lured", "auditor");
        Endpoint.Answer answer = Endpoint.of(server.base(), "password")
                .post(Map.of(
                        "sign_in",
                        "x",
                        "account",
                        person.name(),
                        "password",
                        person.password(),
                        "fresh",
                        fresh,
                        "repeated",
                        fresh));
        assertThat(answer.text()).contains("页面已过期").doesNotContain(DONE);
        assertThat(person.status(person.signIn())).isEqualTo(200);
    }

    private Guess.Answer change(Persona person, Map<String, String> different) throws IOException {
        Map<String, String> typed = new HashMap<>(
                Map.of("account", person.name(), "password", person.password(), "fresh", fresh, "repeated", fresh));
        typed.putAll(different);
        return Guess.atPasswordPage(server).submit(typed);
    }
}
