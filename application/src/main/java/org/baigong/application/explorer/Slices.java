package org.baigong.application.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.baigong.application.common.MalformedCursor;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;

/** Pages of lists that stay as they are while somebody reads them; the cursor is the place in the list. */
final class Slices {
    private static final String PREFIX = "explorer-";

    private Slices() {}

    /** Finds so many items of a list from a place on. */
    @FunctionalInterface
    interface Part<T> {
        List<T> of(int from, int count);
    }

    static <T> Page<T> page(List<T> all, PageRequest request) {
        return page(
                (from, count) -> from >= all.size() ? List.of() : all.subList(from, Math.min(all.size(), from + count)),
                request);
    }

    static <T> Page<T> page(Part<T> part, PageRequest request) {
        int from = request.cursor() == null ? 0 : place(request.cursor());
        List<T> found = part.of(from, request.limit() + 1);
        return found.size() <= request.limit()
                ? new Page<>(List.copyOf(found), null)
                : new Page<>(List.copyOf(found.subList(0, request.limit())), cursor(from + request.limit()));
    }

    private static String cursor(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + place).getBytes(StandardCharsets.US_ASCII));
    }

    private static int place(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (!text.matches(PREFIX + "[1-9][0-9]{0,5}")
                    || !cursor(Integer.parseInt(text.substring(PREFIX.length())))
                            .equals(cursor)) {
                throw new MalformedCursor();
            }
            return Integer.parseInt(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException malformed) {
            throw new MalformedCursor();
        }
    }
}
