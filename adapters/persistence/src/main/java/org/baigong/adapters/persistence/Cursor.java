package org.baigong.adapters.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import org.baigong.application.common.MalformedCursor;

/** Where a list continues: what it lists and the key of the last item, in an opaque spelling. */
public final class Cursor {
    private Cursor() {}

    public static String of(String list, String lastKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((list + ":" + lastKey).getBytes(UTF_8));
    }

    /** @throws IllegalArgumentException for what is no cursor of this list */
    public static String lastKey(String list, String cursor) {
        byte[] prefix = (list + ":").getBytes(UTF_8);
        byte[] decoded = decode(cursor);
        if (decoded.length <= prefix.length || !Arrays.equals(prefix, Arrays.copyOf(decoded, prefix.length))) {
            throw malformed();
        }
        String lastKey = new String(decoded, prefix.length, decoded.length - prefix.length, UTF_8);
        if (Database.cannotHold(lastKey) || !of(list, lastKey).equals(cursor)) {
            throw malformed();
        }
        return lastKey;
    }

    /** As {@link #lastKey}, where the key is a number. */
    public static long lastId(String list, String cursor) {
        try {
            return Long.parseLong(lastKey(list, cursor));
        } catch (NumberFormatException notAnId) {
            throw malformed();
        }
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    public static IllegalArgumentException malformed() {
        return new MalformedCursor();
    }
}
