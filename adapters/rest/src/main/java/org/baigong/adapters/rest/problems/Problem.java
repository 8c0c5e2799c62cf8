package org.baigong.adapters.rest.problems;

import java.util.List;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/**
 * A problem after RFC 9457. Its title and detail are in the language preferred; as an extension, the title stands in
 * English as well, and every fault in both languages.
 *
 * @param detail the first fault, or what the type means; absent until the language is known
 * @param instance names this one occurrence; absent until it is answered
 * @param code the code of the first fault, for machines
 * @param errors one entry a fault, the first {@value #MAX_ERRORS} of them
 * @param errorCount how many faults there are
 */
public record Problem(
        String type,
        String title,
        String titleEn,
        int status,
        String detail,
        String instance,
        String code,
        List<Entry> errors,
        Integer errorCount) {
    static final int MAX_ERRORS = 200;

    /** @param pointer a JSON Pointer into the body, {@code /rows/6/placement} for row 6 of a sheet, or empty: the whole */
    public record Entry(String pointer, String code, String zh, String en) {
        static Entry of(Fault fault) {
            return new Entry(
                    fault.at(),
                    fault.code(),
                    fault.message().zh(),
                    fault.message().en());
        }
    }

    public static Problem of(ProblemType type, List<Fault> faults) {
        return of(type, type.status(), null, faults);
    }

    public static Problem of(ProblemType type, Fault... faults) {
        return of(type, List.of(faults));
    }

    static Problem of(ProblemType type, int status, String instance, List<Fault> faults) {
        List<Entry> errors = faults.stream().limit(MAX_ERRORS).map(Entry::of).toList();
        String code = faults.isEmpty() ? null : faults.get(0).code();
        Text title = type.title();
        return new Problem(type.uri(), title.zh(), title.en(), status, null, instance, code, errors, faults.size());
    }

    /** As it is told to a client: in its language, with a name of its own. */
    Problem told(Language language, String name) {
        ProblemType known = ProblemType.of(type.substring(type.lastIndexOf('/') + 1))
                .orElseThrow(() -> new IllegalStateException("no such problem type: " + type));
        String detail = errors.isEmpty()
                ? language.of(known.meaning())
                : language.of(
                        Text.of("{0}", "{1}", errors.get(0).zh(), errors.get(0).en()));
        return new Problem(
                type,
                language.of(known.title()),
                titleEn,
                status,
                detail,
                instance == null ? name : instance,
                code,
                errors,
                errorCount);
    }

    public static Problem malformed(String pointer, Text where) {
        return of(ProblemType.MALFORMED_JSON, new Fault("MALFORMED_JSON", pointer, where));
    }

    public static Problem tooLarge(int limit) {
        return of(
                ProblemType.BODY_TOO_LARGE,
                Fault.of("TOO_LARGE", "请求体超过{0}字节", "the body is larger than {0} bytes", limit));
    }

    public static Problem badParameter(String name, String zh, String en, Object... arguments) {
        return of(
                ProblemType.BAD_PARAMETER,
                Fault.of("BAD_PARAMETER", zh, en, arguments).at("?" + name));
    }

    public static Problem emptyTable() {
        return of(ProblemType.INVALID_CONTENT, Fault.of("EMPTY_TABLE", "表格没有数据行", "the table has no rows"));
    }

    /** @param slug of the type, {@code invalid-content} or {@code invalid-facts} */
    public static Problem unprocessable(String slug, List<Fault> faults) {
        return of(ProblemType.of(slug).orElseThrow(), faults);
    }

    public static Problem unauthenticated() {
        Fault fault = Fault.of("UNAUTHENTICATED", "请先登录，或附上访问令牌", "sign in, or send an access token");
        return of(ProblemType.UNAUTHENTICATED, fault);
    }

    public static Problem invalidToken() {
        Fault fault = Fault.of("INVALID_TOKEN", "访问令牌无效、已过期或已撤销", "the access token is malformed, expired or revoked");
        return of(ProblemType.INVALID_TOKEN, fault);
    }

    public static Problem forbidden() {
        Fault fault = Fault.of("FORBIDDEN", "您的角色不能进行此操作", "your roles do not permit this operation");
        return of(ProblemType.FORBIDDEN, fault);
    }

    public static Problem unconditional() {
        Fault fault = Fault.of(
                        "IF_MATCH_MISSING",
                        "请用If-Match注明所改版本（ETag）",
                        "say with If-Match which version you mean to change (its ETag)")
                .at("!If-Match");
        return of(ProblemType.PRECONDITION_REQUIRED, fault);
    }

    public static Problem badHeader(String name) {
        Fault fault = Fault.of("BAD_HEADER", "请求头{0}有误", "the header {0} is malformed", name)
                .at("!" + name);
        return of(ProblemType.BAD_HEADER, fault);
    }

    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }
}
