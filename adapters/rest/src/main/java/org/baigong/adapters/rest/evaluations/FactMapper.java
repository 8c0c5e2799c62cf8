package org.baigong.adapters.rest.evaluations;

import java.util.Set;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Binds checked and completed objects to the records of facts, which know nothing of JSON. */
final class FactMapper {
    /** Words of the vocabulary that Java keeps for itself. */
    private static final Set<String> CLASSES = Set.of("contestClass", "talentClass");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .propertyNamingStrategy(new Naming())
            .addModule(new SimpleModule()
                    .addDeserializer(Yuan.class, new YuanReader())
                    .addDeserializer(SkillLevel.class, new LevelReader()))
            .build();

    private FactMapper() {}

    static <F extends Fact> F bind(ObjectNode whole, Class<F> type) {
        return MAPPER.treeToValue(whole, type);
    }

    private static final class Naming extends PropertyNamingStrategy {
        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return CLASSES.contains(name) ? "class" : name;
        }
    }

    private static final class YuanReader extends StdScalarDeserializer<Yuan> {
        YuanReader() {
            super(Yuan.class);
        }

        @Override
        public Yuan deserialize(JsonParser parser, DeserializationContext context) {
            return Yuan.of(parser.getString());
        }
    }

    /** {@code NONE} says that a certificate has no levels. */
    private static final class LevelReader extends StdScalarDeserializer<SkillLevel> {
        LevelReader() {
            super(SkillLevel.class);
        }

        @Override
        public SkillLevel deserialize(JsonParser parser, DeserializationContext context) {
            String level = parser.getString();
            return level.equals("NONE") ? null : SkillLevel.valueOf(level);
        }
    }
}
