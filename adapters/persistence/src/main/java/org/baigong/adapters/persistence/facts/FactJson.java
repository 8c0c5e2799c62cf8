package org.baigong.adapters.persistence.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.application.facts.Provenance;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Yuan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Facts as JSON, component by component, what is absent left out; amounts as they are written outside. */
final class FactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(Yuan.class, new YuanWriter())
                    .addDeserializer(Yuan.class, new YuanReader()))
            .build();

    private FactJson() {}

    static String typeOf(Fact fact) {
        return FactTypes.nameOf(fact.getClass());
    }

    static void write(OutputStream out, Fact fact) {
        MAPPER.writeValue(out, fact);
    }

    static String write(Object value) {
        return value == null ? null : MAPPER.writeValueAsString(value);
    }

    static Fact read(String type, String content) {
        return MAPPER.readValue(content, FactTypes.find(type).orElseThrow());
    }

    static Provenance provenance(String content) {
        return content == null ? null : MAPPER.readValue(content, Provenance.class);
    }

    /** The same fact under this name. */
    static Fact named(Fact fact, String name) {
        ObjectNode content = MAPPER.valueToTree(fact);
        return MAPPER.treeToValue(content.put("id", name), fact.getClass());
    }

    private static final class YuanWriter extends ValueSerializer<Yuan> {
        @Override
        public void serialize(Yuan amount, JsonGenerator json, SerializationContext context) {
            json.writeString(amount.toString());
        }
    }

    private static final class YuanReader extends ValueDeserializer<Yuan> {
        @Override
        public Yuan deserialize(JsonParser json, DeserializationContext context) {
            return Yuan.of(json.getString());
        }
    }
}
