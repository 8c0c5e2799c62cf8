package org.baigong.adapters.rest.requests;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.common.MalformedCursor;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.TownCode;

/** The parameters of a list, each well-formed; anything else is a 400 problem. */
public final class Query {
    private final MultivaluedMap<String, String> parameters;

    public Query(UriInfo uri) {
        this.parameters = uri.getQueryParameters();
    }

    /** Refuses what the operation has no parameter for, and what stands there twice: it would be ignored otherwise. */
    public static void check(UriInfo uri, Set<String> known) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw refuse(name, "没有参数{0}", "there is no parameter {0}", name);
            }
            if (values.size() > 1) {
                throw refuse(name, "参数{0}只能给一次", "parameter {0} is given more than once", name);
            }
        });
    }

    public String text(String name) {
        String value = parameters.getFirst(name);
        if (value != null && (value.length() > 200 || value.chars().anyMatch(Character::isISOControl))) {
            throw refuse(name, "参数{0}过长或含控制字符", "parameter {0} is too long or holds control characters", name);
        }
        return value;
    }

    /** A whole number from 1 on, or null where the parameter is not given. */
    public Integer number(String name, int most) {
        String value = text(name);
        if (value != null && (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > most)) {
            throw refuse(name, "参数{0}须为1至{1}", "parameter {0} is a number from 1 to {1}", name, most);
        }
        return value == null ? null : Integer.valueOf(value);
    }

    public <E extends Enum<E>> E word(String name, Class<E> words) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(value)) {
                return word;
            }
        }
        List<E> offered = Arrays.asList(words.getEnumConstants());
        throw refuse(name, "参数{0}只能是{1}", "parameter {0} is one of {1}", name, offered);
    }

    /** What a code stands for, or null where the parameter is not given. */
    public <T> T code(String name, Map<String, T> codes) {
        String value = text(name);
        T known = value == null ? null : codes.get(value);
        if (value != null && known == null) {
            throw refuse(name, "参数{0}只能是{1}", "parameter {0} is one of {1}", name, codes.keySet());
        }
        return known;
    }

    /** The order asked for; a minus sign before the field turns it round. */
    public <O> Sorting<O> sort(Map<String, O> fields, O byDefault) {
        String value = text("sort");
        if (value == null) {
            return new Sorting<>(byDefault, false);
        }
        boolean descending = value.startsWith("-");
        O field = fields.get(descending ? value.substring(1) : value);
        if (field == null) {
            throw refuse("sort", "参数{0}只能是{1}", "parameter {0} is one of {1}", "sort", fields.keySet());
        }
        return new Sorting<>(field, descending);
    }

    /** By what a list is sorted, and which way. */
    public record Sorting<O>(O field, boolean descending) {}

    public TownCode town(String name) {
        String value = text(name);
        if (value != null && !TownCode.isValid(value)) {
            throw refuse(name, "参数{0}须为九位代码", "parameter {0} is a code of nine digits", name);
        }
        return value == null ? null : new TownCode(value);
    }

    public Optional<LocalDate> day(String name) {
        String value = text(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(LocalDate.parse(value));
            }
        } catch (DateTimeException notInTheCalendar) {
            // As malformed as anything else.
        }
        throw refuse(name, "参数{0}须为日期，如2022-06-30", "parameter {0} is a day, e.g. 2022-06-30", name);
    }

    /** As it has to be given where the body has no place for it. */
    public String required(String name) {
        String value = text(name);
        if (value == null || value.isBlank()) {
            throw refuse(name, "须给出参数{0}", "parameter {0} has to be given", name);
        }
        return value;
    }

    public boolean isTrue(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw refuse(name, "参数{0}只能是true或false", "parameter {0} is true or false", name);
        }
        return "true".equals(value);
    }

    /** The page asked for, out of this list. */
    public <T> Page<T> page(Function<PageRequest, Page<T>> list) {
        PageRequest request = page();
        try {
            return list.apply(request);
        } catch (MalformedCursor malformed) {
            throw refuse("cursor", "游标有误", "the cursor is malformed");
        }
    }

    private PageRequest page() {
        Integer limit = number("limit", PageRequest.MAX_LIMIT);
        return new PageRequest(text("cursor"), limit == null ? PageRequest.DEFAULT_LIMIT : limit);
    }

    private static ProblemException refuse(String name, String zh, String en, Object... arguments) {
        return new ProblemException(Problem.badParameter(name, zh, en, arguments));
    }
}
