package org.baigong.adapters.rest.problems;

import java.util.List;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/**
 * A problem after RFC 9457, its title in Chinese and, as an extension, in English.
 *
 * @param code the code of the first fault, for machines
 * @param errors one entry a fault, the first {@value #MAX_ERRORS} of them
 * @param errorCount how many faults there are
 */
public record Problem(
        String type, String title, String titleEn, int status, String code, List<Entry> errors, Integer errorCount) {
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

    static Problem of(int status, String type, Text title, List<Fault> faults) {
        List<Entry> errors = faults.stream().limit(MAX_ERRORS).map(Entry::of).toList();
        String code = faults.isEmpty() ? null : faults.get(0).code();
        return new Problem("/problems/" + type, title.zh(), title.en(), status, code, errors, faults.size());
    }

    static Problem of(int status, String type, Text title) {
        return of(status, type, title, List.of());
    }

    public static Problem malformed(String pointer, Text where) {
        Fault fault = new Fault("MALFORMED_JSON", pointer, where);
        return of(400, "malformed-json", Text.of("请求体不是正确的JSON", "The body is not well-formed JSON"), List.of(fault));
    }

    public static Problem tooLarge(int limit) {
        Fault fault = Fault.of("TOO_LARGE", "请求体超过{0}字节", "the body is larger than {0} bytes", limit);
        return of(413, "body-too-large", Text.of("请求体过大", "The body is too large"), List.of(fault));
    }

    public static Problem badParameter(String name, String zh, String en, Object... arguments) {
        Fault fault = Fault.of("BAD_PARAMETER", zh, en, arguments).at("?" + name);
        return of(400, "bad-parameter", Text.of("请求参数有误", "A parameter is wrong"), List.of(fault));
    }

    public static Problem emptyTable() {
        Fault fault = Fault.of("EMPTY_TABLE", "表格没有数据行", "the table has no rows");
        return unprocessable("invalid-content", List.of(fault));
    }

    public static Problem unprocessable(String type, List<Fault> faults) {
        return of(422, type, Text.of("内容有误", "The content is wrong"), faults);
    }

    public static Problem unauthenticated() {
        Fault fault = Fault.of("UNAUTHENTICATED", "请先登录，或附上访问令牌", "sign in, or send an access token");
        return of(401, "unauthenticated", Text.of("未登录", "Not signed in"), List.of(fault));
    }

    public static Problem forbidden() {
        Fault fault = Fault.of("FORBIDDEN", "您的角色不能进行此操作", "your roles do not permit this operation");
        return of(403, "forbidden", Text.of("无权操作", "Not permitted"), List.of(fault));
    }

    public static Problem unconditional() {
        Fault fault = Fault.of(
                        "IF_MATCH_MISSING",
                        "请用If-Match注明所改版本（ETag）",
                        "say with If-Match which version you mean to change (its ETag)")
                .at("!If-Match");
        return of(428, "precondition-required", Text.of("须注明版本", "Say which version"), List.of(fault));
    }

    public static Problem badHeader(String name) {
        Fault fault = Fault.of("BAD_HEADER", "请求头{0}有误", "the header {0} is malformed", name)
                .at("!" + name);
        return of(400, "bad-header", Text.of("请求头有误", "A header is wrong"), List.of(fault));
    }

    public static Problem notFound() {
        return of(404, "not-found", Text.of("没有找到", "Not found"));
    }
}
