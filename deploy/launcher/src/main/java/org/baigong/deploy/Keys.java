package org.baigong.deploy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.baigong.deploy.common.Private;
import org.baigong.deploy.common.Refusal;

/**
 * The key file: what identities are encrypted with and looked up by. Made once per data folder and never again, because
 * without it the identities in the database can no longer be read.
 */
public final class Keys {

    private Keys() {}

    /** A key file of somebody else's making, which has to be there already. */
    public static Path given(Path file) {
        if (!Files.isReadable(file)) {
            throw new Refusal("BAIGONG_KEYS names " + file + ", which is not there or cannot be read.");
        }
        return file.toAbsolutePath().normalize();
    }

    /** The data folder's own key file, made now if there is none. */
    public static Path of(DataFolder folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("keys.json");
        if (!Files.exists(file)) {
            AeadConfig.register();
            MacConfig.register();
            Private.write(
                    file,
                    "{\n\"encryption\": %s,\n\"index\": %s\n}\n"
                            .formatted(
                                    keyset(PredefinedAeadParameters.AES256_GCM),
                                    keyset(PredefinedMacParameters.HMAC_SHA256_256BITTAG)));
        }
        return file;
    }

    private static String keyset(Parameters parameters) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
    }
}
