package org.baigong.adapters.persistence.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.MacKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts identities and makes the index by which an encrypted one is found again. The encryption keyset may be rotated:
 * what was written under an older key stays readable. The index key may not: under another one nobody would be found,
 * and everybody enrolled a second time; its tag is stored without a key id.
 */
@ApplicationScoped
public class Identities {
    /** Names the file with both keysets: {@code {"encryption": <Tink AEAD keyset>, "index": <Tink MAC keyset>}}. */
    public static final String KEYS = "baigong.keys";

    private Aead encryption;
    private Mac index;
    private int indexPrefix;

    @PostConstruct
    void readKeys() {
        String file = System.getProperty(KEYS);
        if (file == null || file.isBlank()) {
            throw new IllegalStateException(
                    "Baigong needs the system property " + KEYS + ": the file with the keys for identities.");
        }
        readKeys(Path.of(file));
    }

    void readKeys(Path file) {
        try {
            AeadConfig.register();
            MacConfig.register();
            JsonNode keysets = JsonMapper.shared().readTree(Files.readString(file));
            encryption = keyset(keysets, "encryption").getPrimitive(RegistryConfiguration.get(), Aead.class);
            KeysetHandle indexKeys = keyset(keysets, "index");
            index = indexKeys.getPrimitive(RegistryConfiguration.get(), Mac.class);
            indexPrefix =
                    ((MacKey) indexKeys.getPrimary().getKey()).getOutputPrefix().size();
        } catch (IOException | GeneralSecurityException | JacksonException | ClassCastException unreadable) {
            // The cause is left out where it could quote the keys.
            throw new IllegalStateException(
                    "Baigong cannot read keysets for \"encryption\" and \"index\" from the file " + file + ", named by "
                            + KEYS + " (" + unreadable.getClass().getSimpleName() + ").");
        }
    }

    private static KeysetHandle keyset(JsonNode keysets, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keysets.path(name).toString(), InsecureSecretKeyAccess.get());
    }

    /** Fails at the start, not at the first identity, where there are no keys. */
    public void requireKeys() {
        indexOf("start", "start");
    }

    /** @param column what the cipher text is bound to: it cannot be moved elsewhere */
    public byte[] encrypt(String column, String identity) {
        return encrypt(column, identity.getBytes(UTF_8));
    }

    public byte[] encrypt(String column, byte[] plain) {
        try {
            return encryption.encrypt(plain, column.getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot encrypt for " + column, failed);
        }
    }

    public String decrypt(String column, byte[] cipher) {
        return new String(decrypted(column, cipher), UTF_8);
    }

    public byte[] decrypted(String column, byte[] cipher) {
        try {
            return encryption.decrypt(cipher, column.getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot decrypt " + column + " with the keys configured", failed);
        }
    }

    /** 32 bytes, the same for the same identity. */
    public byte[] indexOf(String column, String identity) {
        try {
            byte[] tag = index.computeMac((column + '\0' + identity).getBytes(UTF_8));
            return Arrays.copyOfRange(tag, indexPrefix, tag.length);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot index " + column, failed);
        }
    }
}
