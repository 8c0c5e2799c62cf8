package org.baigong.adapters.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.competitions.Season;
import org.baigong.adapters.persistence.events.Logs;
import org.baigong.adapters.persistence.startup.Migrations;
import org.baigong.domain.competitions.CompetitionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {
    private final Identities identities = new Identities();

    @Test
    void what_is_encrypted_is_found_by_its_index_and_read_with_the_key() {
        identities.readKeys(TestDatabase.keys());
        byte[] once = identities.encrypt("person.identity_cipher", "990000197602020019");
        byte[] again = identities.encrypt("person.identity_cipher", "990000197602020019");
        assertThat(once).isNotEqualTo(again);
        assertThat(identities.decrypt("person.identity_cipher", once)).isEqualTo("990000197602020019");
        assertThat(identities.indexOf("person", "990000197602020019"))
                .hasSize(32)
                .isEqualTo(identities.indexOf("person", "990000197602020019"))
                .isNotEqualTo(identities.indexOf("organisation", "990000197602020019"))
                .isNotEqualTo(identities.indexOf("person", "990000197602020018"));
    }

    @Test
    void a_cipher_text_cannot_be_moved_to_another_column() {
        identities.readKeys(TestDatabase.keys());
        byte[] cipher = identities.encrypt("person.identity_cipher", "990000197602020019");
        assertThatIllegalStateException().isThrownBy(() -> identities.decrypt("organisation.identity_cipher", cipher));
    }

    @Test
    void without_keys_the_start_fails_with_one_clear_sentence(@TempDir Path folder) throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(identities::readKeys)
                .withMessage("Baigong needs the system property baigong.keys: the file with the keys for identities.");
        Path file = folder.resolve("keys.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> identities.readKeys(file))
                .withMessageContaining(file.toString());
        String secret = "{\"encryption\": {\"primaryKeyId\": 1, \"key\": \"SECRET\"}, \"index\": 5}";
        for (String wrong : List.of("", "{}", "[1", secret)) {
            Files.writeString(file, wrong);
            assertThatIllegalStateException()
                    .isThrownBy(() -> identities.readKeys(file))
                    .withMessageContaining("baigong.keys")
                    .withMessageNotContaining("SECRET")
                    .withNoCause();
        }
    }

    @Test
    void no_identity_stands_in_clear_in_any_table() {
        TestDatabase database = TestDatabase.create();
        Season season = new Season(database);
        Logs logs = new Logs(database);
        database.run(() -> {
            season.competitions.add(Season.competition("C-1", CompetitionState.CERTIFIED));
            season.entries.replace("C-1", Season.entries());
            season.register.enrolPersons(List.of(Season.person(6)));
            logs.write(Map.of(
                    "reason",
                    "改 " + Season.identity(1).value() + "，" + Season.BASE.code().value(),
                    "objects",
                    List.of(Season.identity(1), Season.BASE.code(), Season.person(1), Season.BASE)));
        });
        String all = dump(database);
        assertThat(all).contains(Season.person(1).name(), Season.identity(1).masked(), "reason", "\\x");
        for (int i = 1; i <= 6; i++) {
            assertThat(all)
                    .doesNotContain(Season.identity(i).value())
                    .doesNotContain(hex(Season.identity(i).value()));
        }
        for (String code :
                List.of(Season.COLLEGE.code().value(), Season.BASE.code().value())) {
            assertThat(all).doesNotContain(code).doesNotContain(hex(code));
        }
        database.close();
    }

    private static String dump(TestDatabase database) {
        StringBuilder all = new StringBuilder();
        for (List<String> table : database.rows(
                "select relname from pg_class" + " where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
            all.append(database.rows("select t::text from " + table.get(0) + " t"));
        }
        return all.toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void other_keys_than_those_of_the_register_stop_the_start(@TempDir Path folder) throws Exception {
        DataSource database = TestDatabase.empty();
        Migrations.migrate(database);
        identities.readKeys(TestDatabase.keys());
        KeyCheck.requireFit(database, identities);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into person (name, identity_cipher, identity_index) values ('甲', ?, ?)")) {
            insert.setBytes(1, identities.encrypt("person.identity_cipher", "990000197602020019"));
            insert.setBytes(2, identities.indexOf("person.identity_cipher", "990000197602020019"));
            insert.executeUpdate();
        }
        KeyCheck.requireFit(database, identities);
        Identities others = new Identities();
        others.readKeys(TestDatabase.newKeys());
        assertThatIllegalStateException().isThrownBy(() -> KeyCheck.requireFit(database, others));
    }
}
