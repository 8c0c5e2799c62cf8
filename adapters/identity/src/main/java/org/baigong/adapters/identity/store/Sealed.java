package org.baigong.adapters.identity.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts what has to be read again, with the keys that also encrypt identities. */
@ApplicationScoped
public class Sealed {
    private static final String KEYS = "baigong.keys";

    private volatile Aead encryption;

    /** @param place what the cipher text is bound to: it cannot be moved to another row */
    public byte[] seal(String place, byte[] secret) {
        try {
            return encryption().encrypt(secret, place.getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot encrypt for " + place, failed);
        }
    }

    public byte[] open(String place, byte[] cipher) {
        try {
            return encryption().decrypt(cipher, place.getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot decrypt " + place + " with the keys configured", failed);
        }
    }

    private Aead encryption() {
        if (encryption == null) {
            encryption = read(Path.of(System.getProperty(KEYS, "")));
        }
        return encryption;
    }

    private static Aead read(Path file) {
        try {
            AeadConfig.register();
            JsonNode keysets = JsonMapper.shared().readTree(Files.readString(file));
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            keysets.path("encryption").toString(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException | JacksonException unreadable) {
            // The cause is left out where it could quote the keys.
            throw new IllegalStateException("cannot read the keyset \"encryption\" from the file named by " + KEYS
                    + " (" + unreadable.getClass().getSimpleName() + ")");
        }
    }
}
