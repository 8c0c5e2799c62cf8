package org.baigong.adapters.rest.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.evaluations.EvaluateFacts;
import org.baigong.application.evaluations.Evaluation;
import org.baigong.application.evaluations.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interface refuses, with the type of the problem and a pointer to each fault. Quotes are written as {@code '}. */
class EvaluationRefusalsTest {
    private static final String INVALID = "/problems/invalid-facts";
    private static final String HONOUR = "{'type':'honour','person':'p','title':'OTHER'}";
    private final EvaluationDesk desk = new EvaluationDesk(new Rulebooks(), new EvaluateFacts());

    private static String request(String facts, String more) {
        return "{'instrument':'dongguan-2021','on':'2022-06-30','facts':[" + facts + "]" + more + "}";
    }

    private Evaluation ask(String body) {
        return desk.answer(new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private Problem refused(String body) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> ask(body));
        assertThat(refusal).as("is refused: " + body).isNotNull();
        return refusal.problem();
    }

    private static List<String> errors(Problem problem) {
        return problem.errors().stream()
                .map(error -> error.code() + " " + error.pointer())
                .toList();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is wrong with the second fact of the request | the fault
                "7                                        | WRONG_TYPE /facts/1",
                "{'person':'p'}                           | FIELD_MISSING /facts/1/type",
                "{'type':5}                               | WRONG_TYPE /facts/1/type",
                "{'type':'victory'}                       | UNKNOWN_FACT_TYPE /facts/1/type",
                "{'type':'honour','title':'OTHER'}        | FIELD_MISSING /facts/1/person",
                "{'type':'honour','person':'p'}           | FIELD_MISSING /facts/1/title",
                "{'type':'honour','person':'','title':'OTHER'}   | WRONG_SHAPE /facts/1/person",
                "{'type':'honour','person':null,'title':'OTHER'} | WRONG_TYPE /facts/1/person",
                "{'type':'honour','person':'p','title':'other'}  | UNKNOWN_VALUE /facts/1/title",
                "{'type':'honour','person':'p','title':'OTHER','a/b~c':1}                 | FIELD_NOT_ALLOWED /facts/1/a~1b~0c",
                "{'type':'honour','person':'p','title':'OTHER','competition':'SELECTION'} | UNKNOWN_VALUE /facts/1/competition",
                "{'type':'honour','person':'p\\u0000','title':'OTHER'}                    | WRONG_SHAPE /facts/1/person",
                "{'type':'honour','person':'\\ud800','title':'OTHER'}                     | WRONG_SHAPE /facts/1/person",
                "{'type':'honour','person':'p','title':'OTHER','date':'2023-02-29'}       | WRONG_SHAPE /facts/1/date",
                "{'type':'honour','person':'p','title':'OTHER','date':'2022-1-1'}         | WRONG_SHAPE /facts/1/date",
                "{'type':'honour','person':'p','title':'OTHER','date':'2022-01-01\\n'}    | WRONG_SHAPE /facts/1/date",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','athletes':['p']}                              | FIELD_MISSING /facts/1/prize",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':5,'athletes':['p']}                    | WRONG_TYPE /facts/1/prize",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':'5','athletes':['p']}                  | WRONG_SHAPE /facts/1/prize",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':'-5.00','athletes':['p']}              | WRONG_SHAPE /facts/1/prize",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':'05.00','athletes':['p']}              | WRONG_SHAPE /facts/1/prize",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':'10000000000000.00','athletes':['p']}  | WRONG_SHAPE /facts/1/prize",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':null,'athletes':[]}                    | WRONG_SHAPE /facts/1/athletes",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':null,'athletes':['p','p']}             | WRONG_SHAPE /facts/1/athletes",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':null,'athletes':['p',1]}               | WRONG_TYPE /facts/1/athletes/1",
                "{'type':'medal','competition':'WORLDSKILLS','placement':'GOLD','prize':null,'athletes':'p'}                   | WRONG_TYPE /facts/1/athletes",
                "{'type':'medal','competition':'WORLDSKILLS','class':'I','placement':'GOLD','prize':null,'athletes':['p']}     | FIELD_NOT_ALLOWED /facts/1/class",
                "{'type':'medal','competition':'TOWN','class':'I','placement':'GOLD','prize':null,'athletes':['p']}            | FIELD_NOT_ALLOWED /facts/1/class",
                "{'type':'medal','competition':'MUNICIPAL','placement':'GOLD','prize':null,'athletes':['p']}                   | FIELD_MISSING /facts/1/class",
                "{'type':'medal','competition':'MUNICIPAL','class':'III','placement':'GOLD','prize':null,'athletes':['p']}     | UNKNOWN_VALUE /facts/1/class",
                "{'type':'medal','competition':'OTHER_INTERNATIONAL','placement':'GOLD','prize':null,'athletes':['p']}         | UNKNOWN_VALUE /facts/1/competition",
                "{'type':'medal','competition':'TOWN','placement':'FIRST','prize':null,'athletes':['p']}                       | UNKNOWN_VALUE /facts/1/placement",
                "{'type':'medal','competition':'TOWN','placement':'GOLD','prize':null,'athletes':['p'],'representsDongguan':'true'} | WRONG_TYPE /facts/1/representsDongguan",
                "{'type':'competition-hosting','host':'h','competition':'WORLDSKILLS','events':['e']}                          | UNKNOWN_VALUE /facts/1/competition",
                "{'type':'competition-hosting','host':'h','competition':'TOWN','events':[]}                                    | WRONG_SHAPE /facts/1/events",
                "{'type':'competition-hosting','host':'h','competition':'NATIONAL','events':['e']}                             | FIELD_MISSING /facts/1/class",
                "{'type':'competition-hosting','host':'h','competition':'SELECTION','events':['e']}                            | FIELD_MISSING /facts/1/selectionFor",
                "{'type':'competition-hosting','host':'h','competition':'SELECTION','class':'I','selectionFor':'NATIONAL','events':['e']} | FIELD_NOT_ALLOWED /facts/1/class",
                "{'type':'competition-hosting','host':'h','competition':'SELECTION','selectionFor':'TOWN','events':['e']}      | UNKNOWN_VALUE /facts/1/selectionFor",
                "{'type':'competition-hosting','host':'h','competition':'PROVINCIAL','class':'I','selectionFor':'NATIONAL','events':['e']} | FIELD_NOT_ALLOWED /facts/1/selectionFor",
                "{'type':'competition-hosting','host':'h','competition':'MUNICIPAL','class':'I','events':['e'],'decidedAmount':'1.00'} | FIELD_NOT_ALLOWED /facts/1/decidedAmount",
                "{'type':'competition-score','athlete':'p','competition':'MUNICIPAL','score':60}                               | WRONG_TYPE /facts/1/score",
                "{'type':'competition-score','athlete':'p','competition':'MUNICIPAL','score':'10000'}                          | WRONG_SHAPE /facts/1/score",
                "{'type':'competition-score','athlete':'p','competition':'MUNICIPAL','score':'60.00001'}                       | WRONG_SHAPE /facts/1/score",
                "{'type':'competition-score','athlete':'p','competition':'MUNICIPAL','score':'6','passMark':'5'}               | FIELD_MISSING /facts/1/certificateLevel",
                "{'type':'competition-score','athlete':'p','competition':'MUNICIPAL','score':'6','certificateLevel':'TECHNICIAN'} | FIELD_MISSING /facts/1/passMark",
                "{'type':'team-entry','unit':'u','competition':'TOWN','events':['e']}                                          | UNKNOWN_VALUE /facts/1/competition",
                "{'type':'training-camp','unit':'u','competition':'WORLDSKILLS','events':['e'],'completed':true}               | FIELD_MISSING /facts/1/stage",
                "{'type':'training-camp','unit':'u','competition':'NATIONAL','stage':'NATIONAL','events':['e'],'completed':true} | FIELD_NOT_ALLOWED /facts/1/stage",
                "{'type':'training-camp','unit':'u','competition':'NATIONAL','events':['e']}                                   | FIELD_MISSING /facts/1/completed",
                "{'type':'training-camp','unit':'u','competition':'NATIONAL','events':['e'],'completed':true,'previouslyPaid':[{'clause':'DG-13.6','date':'2021-01-01'}]} | FIELD_MISSING /facts/1/previouslyPaid/0/amount",
                "{'type':'training-camp','unit':'u','competition':'NATIONAL','events':['e'],'completed':true,'previouslyPaid':[{'clause':'13.6','date':'2021-01-01','amount':'1.00'}]} | WRONG_SHAPE /facts/1/previouslyPaid/0/clause",
                "{'type':'camp-attendance','athlete':'p','months':['2022-13']}           | WRONG_SHAPE /facts/1/months/0",
                "{'type':'camp-attendance','athlete':'p','months':['2022-01','2022-01']} | WRONG_SHAPE /facts/1/months",
                "{'type':'camp-attendance','athlete':'p','months':[]}                    | WRONG_SHAPE /facts/1/months"
            })
    void a_fact_out_of_shape_has_one_entry_a_fault(String fact, String error) {
        Problem problem = refused(request(HONOUR + "," + fact, ""));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo(INVALID);
        assertThat(errors(problem)).containsExactly(error);
        assertThat(problem.errorCount()).isEqualTo(1);
    }

    @Test
    void every_fault_of_every_fact_is_reported() {
        Problem problem = refused(request("{'type':'x'}," + HONOUR + ",{'type':'honour','person':1,'no':2}", ""));
        assertThat(errors(problem))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FACT_TYPE /facts/0/type",
                        "WRONG_TYPE /facts/2/person",
                        "FIELD_MISSING /facts/2/title",
                        "FIELD_NOT_ALLOWED /facts/2/no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                                           | WRONG_TYPE ``",
                "null                                                                         | WRONG_TYPE ``",
                "{'on':'2022-06-30','facts':[{'type':'honour'}]}                              | FIELD_MISSING /instrument",
                "{'instrument':'dongguan-2021','on':'2022-06-30'}                             | FIELD_MISSING /facts",
                "{'instrument':'dongguan-2021','on':'2022-06-30','facts':[]}                  | WRONG_SHAPE /facts",
                "{'instrument':'dongguan-2021','on':'2022-06-31','facts':[{'type':'honour'}]} | WRONG_SHAPE /on",
                "{'instrument':'dongguan-1921','on':'2022-06-30','facts':[{'type':'honour'}]} | UNKNOWN_INSTRUMENT /instrument",
                "{'instrument':'dongguan-2021','on':'2022-06-30','facts':[{'type':'honour'}],'asOf':1} | FIELD_NOT_ALLOWED /asOf"
            })
    void a_request_out_of_shape_is_refused_as_a_whole(String body, String error) {
        Problem problem = refused(body);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo(INVALID);
        assertThat(errors(problem)).containsExactly(error.replace("``", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{'instrument':'dongguan-2021'",
                "{'on':1,'on':2}",
                "{} {}",
                "{'a':01}",
                "{'a':NaN}",
                "{a:1}",
                "{'a':1,}",
                "/*x*/{}",
                "nul",
                "{'a':'\u0007'}"
            })
    void what_is_no_JSON_is_malformed(String body) {
        Problem problem = refused(body);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("/problems/malformed-json");
    }

    @Test
    void bytes_that_are_no_text_are_malformed() {
        byte[] body = {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> desk.answer(new ByteArrayInputStream(body)));
        assertThat(refusal.problem().status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",'standards':{'DG-11.1':'199999.99'} | standard-out-of-bounds | /standards/DG-11.1",
                ",'standards':{'DG-13.5':'150.01'}    | standard-out-of-bounds | /standards/DG-13.5",
                ",'standards':{'DG-11.8':'1.00'}      | standard-out-of-bounds | /standards/DG-11.8",
                ",'standards':{'DG-11.1':'a lot'}     | standard-out-of-bounds | /standards/DG-11.1",
                ",'switches':{'DG-13.5.base':'BOTH'}  | unknown-switch         | /switches/DG-13.5.base",
                ",'switches':{'DG-13.5':'POOL'}       | unknown-switch         | /switches/DG-13.5"
            })
    void a_supposition_that_is_not_offered_is_refused_though_no_fact_needs_it(
            String supposed, String type, String pointer) {
        Problem problem = refused(request(HONOUR, supposed));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("/problems/" + type);
        assertThat(problem.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.zh()).isNotBlank();
            assertThat(error.en()).isNotBlank();
        });
    }

    @Test
    void a_standard_outside_its_bound_is_told_the_bound() {
        assertThat(refused(request(HONOUR, ",'standards':{'DG-12.4':'1.00'}")).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.en()).contains("DG-12.4", "30000.00 yuan to 50000.00 yuan");
                    assertThat(error.zh()).contains("30000.00元至50000.00元");
                });
    }

    @Test
    void the_same_id_with_other_content_contradicts_and_with_the_same_counts_once() {
        String medal =
                "{'type':'medal','id':'m','competition':'WORLDSKILLS','placement':'%s','prize':null,'athletes':['p']}";
        Problem problem = refused(request(medal.formatted("GOLD") + "," + medal.formatted("SILVER"), ""));
        assertThat(problem.type()).isEqualTo(INVALID);
        assertThat(errors(problem)).containsExactly("FACT_CONTRADICTS /facts/1/id");
        assertThat(errors(refused(request(medal.formatted("GOLD") + "," + HONOUR.replace("{", "{'id':'m',"), ""))))
                .containsExactly("FACT_CONTRADICTS /facts/1/id");
        assertThat(ask(request(medal.formatted("GOLD") + "," + medal.formatted("GOLD"), ""))
                        .verdicts())
                .hasSize(1);
        String unnamed = medal.formatted("GOLD").replace("'id':'m',", "");
        assertThat(ask(request(unnamed + "," + unnamed, "")).verdicts()).hasSize(2);
    }

    @Test
    void an_amount_out_of_range_is_refused() {
        String medal =
                "{'type':'medal','competition':'NATIONAL','class':'I','placement':'GOLD','prize':'9999999999999.99',"
                        + "'athletes':['p'],'coaches':['c']}";
        assertThat(errors(refused(request(medal, ",'standards':{'DG-12.9':'9999999999999.99'}"))))
                .containsExactly("AMOUNT_OUT_OF_RANGE /facts");
        assertThat(ask(request(medal, ",'standards':{'DG-12.9':'900.00'}")).verdicts())
                .extracting(verdict -> verdict.amount())
                .containsExactly("9999999999999.99", "89999999999999.91");
    }

    @Test
    void a_thousand_facts_are_ordinary() {
        String facts = IntStream.range(0, 1000)
                .mapToObj(number -> "{'type':'medal','id':'m" + number
                        + "','competition':'MUNICIPAL','class':'I','placement':'MERIT','prize':null,'athletes':['p"
                        + number
                        + "']}")
                .collect(Collectors.joining(","));
        assertThat(ask(request(facts, "")).verdicts())
                .hasSize(4000)
                .filteredOn(verdict -> verdict.clause().equals("DG-11.7"))
                .extracting(verdict -> verdict.beneficiary().id())
                .startsWith("p0", "p1")
                .endsWith("p999");
    }
}
