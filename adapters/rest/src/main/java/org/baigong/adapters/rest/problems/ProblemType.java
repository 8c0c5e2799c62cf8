package org.baigong.adapters.rest.problems;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.baigong.domain.common.Text;

/**
 * Every type of problem there is: what it is called, which status it has, what it means and what to do. A type once
 * published keeps its name and meaning; {@code /problems/<slug>} says all this to whoever meets it.
 */
public enum ProblemType {
    MALFORMED_JSON(
            400,
            Text.of("请求体不是正确的JSON", "The body is not well-formed JSON"),
            Text.of(
                    "请求体不能作为JSON读取，errors指出位置。请改正语法：键不得重复、层次不得过深、结尾不得有多余内容。",
                    "The body cannot be read as JSON; errors says where. Mend the syntax: no key twice, nothing nested too deep,"
                            + " nothing after the end.")),
    BAD_PARAMETER(
            400,
            Text.of("请求参数有误", "A parameter is wrong"),
            Text.of(
                    "查询参数名称未知、重复或取值不对，errors逐一指出。请按接口文档改正。",
                    "A query parameter is unknown, repeated or has a wrong value; errors names each. See the interface's"
                            + " document.")),
    BAD_HEADER(
            400,
            Text.of("请求头有误", "A header is wrong"),
            Text.of(
                    "请求头的写法不对，errors指出是哪一个。请按接口文档改正。",
                    "A header is malformed; errors names it. See the interface's document.")),
    MALFORMED_IDEMPOTENCY_KEY(
            400,
            Text.of("幂等键有误", "The idempotency key is malformed"),
            Text.of(
                    "Idempotency-Key只能给一次，为1至255个可打印ASCII字符，最好是带引号的UUID。什么都没有执行；请换一个键重发。",
                    "Idempotency-Key stands once and has 1 to 255 printable ASCII characters, best a UUID in quotation marks."
                            + " Nothing was done; send again with another key.")),
    REFUSED(
            400,
            Text.of("请求被拒绝", "The request is refused"),
            Text.of(
                    "服务器不能理解此请求，例如网址或请求头写法有误。请检查请求后重发。",
                    "The server cannot make sense of the request, for example of its address or a header. Check it and send it"
                            + " again.")),
    UNAUTHENTICATED(
            401,
            Text.of("需要登录", "Log-in is needed"),
            Text.of(
                    "此操作须先说明身份：请登录，或随请求附上访问令牌。",
                    "This operation needs to know who asks: log in, or send an access token along.")),
    INVALID_TOKEN(
            401,
            Text.of("访问令牌无效", "The access token is not valid"),
            Text.of(
                    "令牌已过期、已撤销、写法有误或不是发给本系统的。请重新取得令牌。",
                    "The token has expired, was revoked, is malformed or was made for somebody else. Obtain a new one.")),
    FORBIDDEN(
            403,
            Text.of("没有权限", "Not permitted"),
            Text.of(
                    "您的角色不能进行此操作。如有需要，请联系管理员。重新登录并无帮助。",
                    "Your roles do not permit this operation. Ask an administrator if they should; logging in again does not"
                            + " help.")),
    NOT_FOUND(
            404,
            Text.of("没有找到", "Not found"),
            Text.of(
                    "此处没有内容，或不在您可见的范围内。请检查网址和编号。",
                    "There is nothing here, or nothing that you may see. Check the address and the number.")),
    METHOD_NOT_ALLOWED(
            405,
            Text.of("不支持的方法", "Method not allowed"),
            Text.of(
                    "此资源不支持该方法；Allow头列出可用的方法。",
                    "This resource has no such method; the header Allow lists those that it has.")),
    NOT_ACCEPTABLE(
            406,
            Text.of("不能提供所要的格式", "Not acceptable"),
            Text.of(
                    "不能以Accept头要求的格式回答。请按接口文档选择格式。",
                    "The answer does not come in a format that the header Accept admits. The interface's document lists those"
                            + " that there are.")),
    STEP_NOT_ALLOWED(
            409,
            Text.of("目前状态不能进行此操作", "Not possible in this state"),
            Text.of(
                    "对象的当前状态不允许此步骤。请重新读取，看清状态后再决定。",
                    "The thing is in a state that does not admit this step. Read it again and decide by its state.")),
    TWO_PERSONS(
            409,
            Text.of("须由另一人办理", "It takes somebody else"),
            Text.of(
                    "提出人与审批人不能是同一人；提案只能由提出人撤回。",
                    "Who proposed something does not decide it, and nobody else withdraws it.")),
    NUMBER_TAKEN(
            409,
            Text.of("编号已被使用", "The number is taken"),
            Text.of(
                    "该编号已用于内容不同的另一对象。请换一个编号。",
                    "The number belongs to another thing with other content. Choose another number.")),
    CONCURRENT_CHANGE(
            409,
            Text.of("同时有他人更改，请重试", "Somebody changed this at the same time; try again"),
            Text.of(
                    "同一时刻有他人更改了相同内容，本次更改未执行。请重试。",
                    "Somebody else changed the same at the same moment, and this change was not made. Try again.")),
    REQUEST_IN_PROGRESS(
            409,
            Text.of("相同幂等键的请求正在处理", "A request with this idempotency key is in progress"),
            Text.of(
                    "带有相同Idempotency-Key的请求尚未结束。请在Retry-After所示秒数之后以同一键重发，届时得到同一结果。",
                    "A request with the same Idempotency-Key has not ended yet. Send it again with the same key after the"
                            + " seconds that Retry-After says; it then has the same answer.")),
    PRECONDITION_FAILED(
            412,
            Text.of("内容已被更改", "It has changed in the meantime"),
            Text.of(
                    "If-Match所示版本不是当前版本：读取之后有人更改过。请重新读取，再决定是否更改。",
                    "The version in If-Match is not the current one: somebody changed it since it was read. Read it again, then"
                            + " decide whether to change it.")),
    BODY_TOO_LARGE(
            413,
            Text.of("请求体过大", "The body is too large"),
            Text.of(
                    "请求体超过上限，errors写明上限。请分批提交。",
                    "The body is larger than the limit, which errors names. Send it in parts.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            Text.of("不支持的媒体类型", "Unsupported media type"),
            Text.of(
                    "不能读取Content-Type所示类型的请求体。请按接口文档选择类型。",
                    "A body of the type that Content-Type names cannot be read here. The interface's document lists the types.")),
    INVALID_CONTENT(
            422,
            Text.of("内容有误", "The content is wrong"),
            Text.of(
                    "内容能读取但不符合要求，errors逐一指出位置和原因。什么都没有执行；请全部改正后重发。",
                    "The content can be read but is not as it has to be; errors says where and why. Nothing was done; mend all"
                            + " of it and send it again.")),
    INVALID_FACTS(
            422,
            Text.of("内容有误", "The content is wrong"),
            Text.of(
                    "所述事实不完整、自相矛盾或不合规定形式，errors逐一指出。请改正后重新测算。",
                    "The facts stated are incomplete, contradict each other or are out of shape; errors names each. Mend them"
                            + " and evaluate again.")),
    STANDARD_OUT_OF_BOUNDS(
            422,
            Text.of("标准超出文件规定", "A standard lies outside its bound"),
            Text.of(
                    "所给标准超出政策文件规定的上下限。请给出限度以内的标准。",
                    "A standard given lies outside what the policy document permits. Give one within its bound.")),
    UNKNOWN_SWITCH(
            422,
            Text.of("没有此开关或取值", "No such switch or value"),
            Text.of(
                    "政策文件没有此项两可解释，或没有这种读法。文件的可选读法见其页面。",
                    "The policy document has no such two-way reading, or no such value. Its own page lists them.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            Text.of("幂等键已用于另一请求", "The idempotency key belongs to another request"),
            Text.of(
                    "此Idempotency-Key在24小时内已用于内容不同的请求。什么都没有执行；新的请求请用新的键。",
                    "Within the last 24 hours this Idempotency-Key came with another request. Nothing was done; a new request"
                            + " takes a new key.")),
    PRECONDITION_REQUIRED(
            428,
            Text.of("须说明依据的版本", "Say which version this is based on"),
            Text.of(
                    "更改此内容须以If-Match头给出所依据的版本（读取时的ETag），以免覆盖他人的更改。",
                    "To change this, send the version that you read (its ETag) in the header If-Match, so that nobody's change"
                            + " is overwritten unseen.")),
    TOO_MANY_REQUESTS(
            429,
            Text.of("请求过于频繁", "Too many requests"),
            Text.of(
                    "一分钟内的请求超过限额。请等候Retry-After所示秒数；RateLimit-Policy和RateLimit头给出限额和余量。",
                    "More requests in a minute than are admitted. Wait for the seconds that Retry-After says; the headers"
                            + " RateLimit-Policy and RateLimit tell the quota and what is left of it.")),
    INTERNAL_ERROR(
            500,
            Text.of("内部错误", "Internal error"),
            Text.of(
                    "系统出错，更改未执行。请把编号告知运维人员，以便在日志中查找。",
                    "Something failed inside, and no change was made. Tell the operators the incident's id: it stands in the"
                            + " log.")),
    UNAVAILABLE(
            503,
            Text.of("服务暂时不可用", "Not available for the moment"),
            Text.of(
                    "系统正在停止、正忙，或其依赖的数据库暂时不可用。什么都没有执行；请在Retry-After所示秒数之后重试。",
                    "The server is stopping or busy, or what it depends on is out of reach. Nothing was done; try again after the"
                            + " seconds that Retry-After says."));

    private final int status;
    private final Text title;
    private final Text meaning;

    ProblemType(int status, Text title, Text meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    /** The name as it stands in addresses, for example {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} of its problems: a reference that resolves to its page. */
    public String uri() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /** What it means, and what to do about it. */
    public Text meaning() {
        return meaning;
    }

    public static Optional<ProblemType> of(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
