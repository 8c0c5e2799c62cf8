package org.baigong.adapters.persistence;

import java.util.List;
import java.util.function.Function;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;

/** Pages out of lists that were read one item too long, to know whether there is more. */
public final class Pages {
    private Pages() {}

    /** @param cursor of the page that continues behind an item */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, String> cursor) {
        if (found.size() <= request.limit()) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, request.limit()));
        return new Page<>(items, cursor.apply(items.get(items.size() - 1)));
    }
}
