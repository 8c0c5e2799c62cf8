package org.baigong.adapters.persistence.events;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.IdentityNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Details as JSON. Whatever identity stands in them, be it in what an officer wrote, is masked. */
final class Details {
    private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(new Masked<>(IdentityNumber.class))
                    .addSerializer(new Masked<>(CreditCode.class)))
            .build();

    private Details() {}

    static String json(Map<String, Object> detail) {
        return masked(MAPPER.writeValueAsString(detail));
    }

    static String masked(String text) {
        return CANDIDATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(maskedIdentity(found.group())));
    }

    /** Officers write the x at the end either way. */
    private static String maskedIdentity(String written) {
        String candidate = written.toUpperCase(Locale.ROOT);
        if (IdentityNumber.isValid(candidate)) {
            return new IdentityNumber(candidate).masked();
        }
        return CreditCode.isValid(candidate) ? new CreditCode(candidate).masked() : written;
    }

    /** Both identities print themselves masked. */
    private static final class Masked<T> extends StdSerializer<T> {
        private Masked(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T identity, JsonGenerator json, SerializationContext context) {
            json.writeString(identity.toString());
        }
    }
}
