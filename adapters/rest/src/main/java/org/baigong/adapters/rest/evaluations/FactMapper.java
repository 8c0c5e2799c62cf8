package org.baigong.adapters.rest.evaluations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.SkillCertificate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Binds checked and completed objects to the records of facts, which know nothing of JSON. */
final class FactMapper {
    /** Words of the vocabulary that Java keeps for itself. */
    private static final Set<String> CLASSES = Set.of("contestClass", "talentClass");

    private static final String NO_LEVELS = "NONE";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .propertyNamingStrategy(new Naming())
            .addModule(new SimpleModule()
                    .addDeserializer(Yuan.class, new YuanReader())
                    .addDeserializer(SkillLevel.class, new LevelReader())
                    .addSerializer(Yuan.class, ToStringSerializer.instance))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FactMapper() {}

    static <F extends Fact> F bind(ObjectNode whole, Class<F> type) {
        return MAPPER.treeToValue(whole, type);
    }

    /** As it could be stated in an evaluation; components that evaluations do not have stand beside. */
    static ObjectNode write(Fact fact) {
        ObjectNode written = MAPPER.createObjectNode().put("type", FactTypes.nameOf(fact.getClass()));
        written.setAll((ObjectNode) MAPPER.valueToTree(fact));
        if (fact instanceof SkillCertificate certificate && certificate.level() == null) {
            written.put("level", NO_LEVELS);
        }
        return written;
    }

    private static final class Naming extends PropertyNamingStrategy {
        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return outside(name);
        }

        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return outside(name);
        }

        @Override
        public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
            return outside(name);
        }

        private static String outside(String name) {
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
            return level.equals(NO_LEVELS) ? null : SkillLevel.valueOf(level);
        }
    }
}
