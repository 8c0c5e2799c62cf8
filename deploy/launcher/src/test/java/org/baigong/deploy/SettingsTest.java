package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.common.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void nothing_set_means_embedded_servers() {
        Settings settings = Settings.from(Map.of("BAIGONG_DB_URL", " "));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.broker()).isEmpty();
    }

    @Test
    void outside_servers_are_taken_with_their_users() {
        Settings settings = Settings.from(Map.of(
                "BAIGONG_DB_URL", "jdbc:postgresql://db:5432/city",
                "BAIGONG_DB_USER", "u",
                "BAIGONG_DB_PASSWORD", "p",
                "BAIGONG_BROKER_URL", "tcp://mq:61616?sslEnabled=true&useTopologyForLoadBalancing=false",
                "BAIGONG_BROKER_USER", "bu",
                "BAIGONG_BROKER_PASSWORD", "bp"));
        assertThat(settings.database()).contains(new Database("jdbc:postgresql://db:5432/city", "u", "p"));
        assertThat(settings.broker())
                .contains(
                        new Broker("host=mq;port=61616;sslEnabled=true;useTopologyForLoadBalancing=false", "bu", "bp"));
    }

    @Test
    void a_database_without_a_password_is_refused() {
        assertThatThrownBy(
                        () -> Settings.from(Map.of("BAIGONG_DB_URL", "jdbc:postgresql://db/x", "BAIGONG_DB_USER", "u")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BAIGONG_DB_PASSWORD");
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> Settings.from(Map.of("BAIGONG_DB_URL", "jdbc:h2:mem:x")))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mq:61616", "tcp://mq", "http://mq:1", "tcp:// x", "tcp://"})
    void what_is_not_a_broker_address_is_refused(String url) {
        assertThatThrownBy(() -> Broker.at(url, "u", "p"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BAIGONG_BROKER_URL");
    }

    @Test
    void rates_are_told_to_the_server_as_its_properties() {
        assertThat(Settings.from(Map.of()).rates()).isEmpty();
        assertThat(Settings.from(Map.of("BAIGONG_RATE_PER_MINUTE", "0", "BAIGONG_RATE_ANONYMOUS_PER_MINUTE", "5"))
                        .rates())
                .isEqualTo(Map.of("baigong.rate.per.minute", 0, "baigong.rate.anonymous.per.minute", 5));
        assertThatThrownBy(() -> Settings.from(Map.of("BAIGONG_RATE_PER_MINUTE", "-1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BAIGONG_RATE_PER_MINUTE");
    }

    @Test
    void passwords_do_not_show_when_printed() {
        assertThat(new Database("jdbc:postgresql://db/x", "u", "secret") + ""
                        + Broker.at("tcp://mq:1", "u", "secret")
                        + new Secrets("secret", "secret", "secret"))
                .doesNotContain("secret");
    }

    @Test
    void an_outside_database_does_not_lose_its_keys_to_fresh() {
        Settings settings = Settings.from(
                Map.of("BAIGONG_DB_URL", "jdbc:postgresql://db/x", "BAIGONG_DB_USER", "u", "BAIGONG_DB_PASSWORD", "p"));
        assertThatThrownBy(() -> settings.allow(Options.parse(List.of("--fresh"), Path.of(""))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BAIGONG_DB_URL");
        settings.allow(Options.parse(List.of(), Path.of("")));
        Settings.from(Map.of()).allow(Options.parse(List.of("--fresh"), Path.of("")));
    }
}
