package org.baigong.adapters.rest.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.contract.Contract;
import org.baigong.adapters.rest.json.Json;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.employers.facts.GraduateEmployment;
import org.baigong.domain.talent.facts.HomeRental;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.training.facts.CourseDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Schemas and records say the same, and what is left out means what the schema says. Quotes are written as {@code '}. */
class FactReaderTest {
    private static final Map<String, String> RENAMED = Map.of("contestClass", "class", "talentClass", "class");

    private static final Map<Class<? extends Fact>, Set<String>> KNOWN_TO_THE_REGISTER_ALONE = Map.of(
            Honour.class, Set.of("named"),
            LeadingTalent.class, Set.of("changedFrom"),
            HomeRental.class, Set.of("until"));

    static Set<Map.Entry<String, Class<? extends Fact>>> types() {
        return FactTypes.all().entrySet();
    }

    private static Fact read(String fact) {
        List<Fault> faults = new ArrayList<>();
        Fact read = FactReader.read(Json.MAPPER.readTree(fact.replace('\'', '"')), "", faults)
                .orElse(null);
        assertThat(faults).isEmpty();
        return read;
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_record_holds_what_the_schema_of_its_name_describes(Map.Entry<String, Class<? extends Fact>> type) {
        JsonNode schema =
                Contract.document().at("/components/schemas/" + type.getValue().getSimpleName());
        Set<String> described = new TreeSet<>(schema.path("properties").propertyNames());
        assertThat(schema.at("/properties/type/const").asString("")).isEqualTo(type.getKey());
        assertThat(described.remove("type")).isTrue();
        Set<String> held = Arrays.stream(type.getValue().getRecordComponents())
                .map(component -> RENAMED.getOrDefault(component.getName(), component.getName()))
                .collect(Collectors.toSet());
        assertThat(held.removeAll(KNOWN_TO_THE_REGISTER_ALONE.getOrDefault(type.getValue(), Set.of())))
                .isEqualTo(KNOWN_TO_THE_REGISTER_ALONE.containsKey(type.getValue()));
        assertThat(held).isEqualTo(described);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_words_of_an_enumeration_are_those_of_the_schema(Map.Entry<String, Class<? extends Fact>> type) {
        for (RecordComponent component : type.getValue().getRecordComponents()) {
            String name = RENAMED.getOrDefault(component.getName(), component.getName());
            JsonNode property = Contract.document()
                    .at("/components/schemas/" + type.getValue().getSimpleName() + "/properties/" + name);
            JsonNode words = property.has("$ref")
                    ? Contract.document().at(property.get("$ref").asString().substring(1) + "/enum")
                    : property.path("enum");
            if (component.getType().isEnum()) {
                assertThat(Arrays.stream(component.getType().getEnumConstants())
                                .map(Object::toString)
                                .toList())
                        .as(name)
                        .containsAll(words.valueStream()
                                .map(JsonNode::asString)
                                .filter(word -> !word.equals("NONE"))
                                .toList());
            } else {
                assertThat(component.getType() == String.class || words.isEmpty())
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void what_is_left_out_means_what_the_schema_says() {
        Medal medal = (Medal) read("{'type':'medal','competition':'NATIONAL','class':'II','placement':'GOLD',"
                + "'prize':null,'athletes':['p']}");
        assertThat(medal.contestClass()).isEqualTo(ContestClass.II);
        assertThat(medal.representsDongguan()).isTrue();
        assertThat(medal.coaches()).isEmpty();
        assertThat(medal.prize()).isNull();
        CourseDelivery course = (CourseDelivery) read(
                "{'type':'course-delivery','subBase':'b','course':'k','feeClass':'A','persons':1,'accepted':true}");
        assertThat(course.personsBefore()).isZero();
        GraduateEmployment graduate = (GraduateEmployment)
                read("{'type':'graduate-employment','graduate':'g','college':'c','ownership':'PRIVATE','industries':[],"
                        + "'graduatedOn':'2023-06-30','employments':[{'employer':'n','startedOn':'2023-07-01',"
                        + "'insuredFrom':'2023-07','insuredTo':'2023-12'}]}");
        assertThat(graduate.employments().get(0).inDongguan()).isTrue();
        SkillCertificate certificate = (SkillCertificate)
                read(
                        "{'type':'skill-certificate','person':'p','certificate':'SPECIAL_OPERATION','occupation':'o','level':'NONE'}");
        assertThat(certificate.level()).isNull();
        assertThat(certificate.holderStatus()).isEqualTo(SkillCertificate.HolderStatus.WORKER);
        assertThat(certificate.shortageOccupation()).isNull();
        assertThat(certificate.onCityList()).isNull();
    }

    @Test
    void a_stated_value_goes_before_the_default() {
        SkillCertificate certificate = (SkillCertificate) read(
                "{'type':'skill-certificate','id':'x','date':'2022-05-01','person':'p','certificate':'SKILL_LEVEL',"
                        + "'occupation':'o','level':'TECHNICIAN','holderStatus':'STUDENT','shortageOccupation':false,"
                        + "'previouslyPaid':[{'clause':'DG-8.5','date':'2021-02-03','amount':'7.05'}]}");
        assertThat(certificate.level()).isEqualTo(SkillLevel.TECHNICIAN);
        assertThat(certificate.isOfStudent()).isTrue();
        assertThat(certificate.shortageOccupation()).isFalse();
        assertThat(certificate.previouslyPaid().get(0).amount()).hasToString("7.05");
        CourseDelivery course = (CourseDelivery) read("{'type':'course-delivery','subBase':'b','course':'k',"
                + "'feeClass':'B','persons':1.0,'accepted':false,'personsBefore':1e3}");
        assertThat(course.personsBefore()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'international-class','college':'c','ownership':'PUBLIC','schoolYear':'2022-2024','students':1} | /schoolYear",
                "{'type':'international-class','college':'c','ownership':'PUBLIC','schoolYear':'2022-2022','students':1} | /schoolYear",
                "{'type':'project-training','project':'j','provider':'v','finished':5,'certified':6}                     | /certified",
                "{'type':'project-training','project':'j','provider':'v','finished':5,'enrolled':4}                      | /finished",
                "{'type':'certification-year','organisation':'n','organisationKind':'ENTERPRISE','year':2022,'newCertificates':1,'technicianOrAbove':2} | /technicianOrAbove",
                "{'type':'graduate-employment','graduate':'g','college':'c','ownership':'PRIVATE','industries':[],'graduatedOn':'2023-06-30','employments':[{'employer':'n','startedOn':'2023-07-01','insuredFrom':'2024-01','insuredTo':'2023-12'}]} | /employments/0/insuredFrom"
            })
    void a_fact_that_contradicts_itself_is_refused_where_it_does(String fact, String pointer) {
        List<Fault> faults = new ArrayList<>();
        assertThat(FactReader.read(Json.MAPPER.readTree(fact.replace('\'', '"')), "/facts/7", faults))
                .isEmpty();
        assertThat(faults).extracting(Fault::at).containsExactly("/facts/7" + pointer);
        assertThat(faults).extracting(Fault::code).containsExactly("CONTRADICTION");
    }

    @Test
    void every_type_described_is_known_to_the_registry() {
        Map<String, String> described = new TreeMap<>();
        Contract.document().at("/components/schemas").properties().forEach(schema -> {
            JsonNode type = schema.getValue().at("/properties/type/const");
            if (type.isString()) {
                described.put(type.asString(), schema.getKey());
            }
        });
        Map<String, String> known = new TreeMap<>();
        FactTypes.all().forEach((name, type) -> known.put(name, type.getSimpleName()));
        assertThat(described).containsAllEntriesOf(known).hasSize(39);
    }
}
