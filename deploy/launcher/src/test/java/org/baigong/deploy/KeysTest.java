package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.baigong.deploy.common.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    private Path temporary;

    @Test
    void keys_are_made_once_per_data_folder() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary)) {
            String first = Files.readString(Keys.of(folder));
            assertThat(Files.readString(Keys.of(folder))).isEqualTo(first);
        }
    }

    @Test
    void two_data_folders_have_different_keys() throws Exception {
        try (DataFolder one = DataFolder.open(temporary.resolve("1"));
                DataFolder other = DataFolder.open(temporary.resolve("2"))) {
            assertThat(Keys.of(one)).isRegularFile();
            assertThat(Files.readString(Keys.of(one))).isNotEqualTo(Files.readString(Keys.of(other)));
        }
    }

    @Test
    void only_the_owner_may_read_them() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Keys.of(folder))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void they_encrypt_and_they_index() throws Exception {
        byte[] text = "441900199001011234".getBytes(StandardCharsets.UTF_8);
        try (DataFolder folder = DataFolder.open(temporary)) {
            Path file = Keys.of(folder);
            Aead aead = primitive(file, "encryption", Aead.class);
            assertThat(aead.decrypt(aead.encrypt(text, new byte[0]), new byte[0]))
                    .isEqualTo(text);
            Mac mac = primitive(file, "index", Mac.class);
            assertThat(mac.computeMac(text)).isEqualTo(mac.computeMac(text));
        }
    }

    @Test
    void a_key_file_that_was_named_has_to_be_there() {
        assertThatThrownBy(() -> Keys.given(temporary.resolve("none.json")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BAIGONG_KEYS");
    }

    private static <P> P primitive(Path file, String name, Class<P> type) throws IOException, GeneralSecurityException {
        JsonObject keys = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        return TinkJsonProtoKeysetFormat.parseKeyset(keys.get(name).toString(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), type);
    }
}
