package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.baigong.deploy.common.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerSettingsTest {

    @Test
    void an_outside_issuer_is_taken_to_the_letter() {
        assertThat(IssuerSettings.from(
                        Map.of("BAIGONG_ISSUER", "https://id.city.example/realms/city", "BAIGONG_AUDIENCE", "talent")))
                .isEqualTo(new IssuerSettings(
                        Optional.of("https://id.city.example/realms/city"),
                        Optional.empty(),
                        Optional.of("talent"),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8180/realms/x", "http://127.0.0.1:9", "http://[::1]:9/x"})
    void on_this_machine_it_need_not_be_encrypted(String issuer) {
        assertThat(IssuerSettings.from(Map.of("BAIGONG_ISSUER", issuer)).issuer())
                .contains(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.city.example",
                "http://localhost.evil.example",
                "id.city.example",
                "https://",
                "https://a b"
            })
    void what_is_no_encrypted_address_is_refused(String issuer) {
        for (String name : new String[] {"BAIGONG_ISSUER", "BAIGONG_ISSUER_JWKS", "BAIGONG_BASE"}) {
            assertThatThrownBy(() -> IssuerSettings.from(Map.of(name, issuer)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(name);
        }
    }
}
