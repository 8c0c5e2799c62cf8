package org.baigong.adapters.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Table;
import org.baigong.application.competitions.ImportResults;
import org.baigong.application.competitions.ImportSummary;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

/** The listener behind the real resource adapter and a real broker, before a use case that remembers message ids. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultsListenerTest {
    private static final String GOOD = ResultsMessageTest.GOOD;
    private static final Attempt<ImportSummary> DONE = Attempt.done(new ImportSummary("2023-001", 2, 2, 3));

    @TempDir
    Path folder;

    private final ImportResults importResults = mock();
    private final ResultsListener bean = new ResultsListener();
    private TestBroker broker;
    private Inflow inflow;

    @BeforeEach
    void start() throws Exception {
        broker = new TestBroker(folder);
        bean.importResults = importResults;
        bean.broker = broker.factory();
        bean.prepare();
        answer(DONE);
        inflow = new Inflow(bean);
    }

    @AfterEach
    void stop() throws Exception {
        inflow.close();
        broker.stop();
    }

    @Test
    void results_take_the_way_of_those_that_come_over_rest() throws Exception {
        broker.submit(GOOD);
        settled();
        ArgumentCaptor<Table> table = ArgumentCaptor.captor();
        verify(importResults)
                .importMessage(
                        eq(Actor.of("queue:baigong.results", Role.TALENT_OFFICER)),
                        eq("m1"),
                        eq("2023-001"),
                        table.capture());
        assertThat(table.getValue().rows()).hasSize(2);
        assertThat(broker.deadLetters()).isEmpty();
    }

    @Test
    void a_message_that_comes_three_times_has_one_effect() throws Exception {
        Set<String> taken = new HashSet<>();
        AtomicInteger effects = new AtomicInteger();
        doAnswer(call -> {
                    if (taken.add(call.getArgument(1))) {
                        effects.incrementAndGet();
                    }
                    return DONE;
                })
                .when(importResults)
                .importMessage(any(), any(), any(), any());
        broker.submit(GOOD);
        broker.submit(GOOD);
        broker.submit(GOOD);
        settled();
        verify(importResults, times(3)).importMessage(any(), eq("m1"), any(), any());
        assertThat(effects).hasValue(1);
        assertThat(broker.deadLetters()).isEmpty();
    }

    @Test
    void what_is_malformed_is_put_aside_as_it_came_with_the_reason() throws Exception {
        broker.submit("{\"specversion\": 1}");
        settled();
        Message letter = theDeadLetter();
        assertThat(((TextMessage) letter).getText()).isEqualTo("{\"specversion\": 1}");
        assertThat(letter.getStringProperty("reason_code")).isEqualTo("TYPE_WRONG");
        assertThat(letter.getStringProperty("reason_zh")).isEqualTo("应为字符串");
        assertThat(letter.getStringProperty("reason_en")).isEqualTo("a string is expected");
        assertThat(letter.getStringProperty("faults"))
                .isEqualTo("[{\"code\":\"TYPE_WRONG\",\"at\":\"/specversion\","
                        + "\"zh\":\"应为字符串\",\"en\":\"a string is expected\"}]");
        verify(importResults, never()).importMessage(any(), any(), any(), any());
    }

    @Test
    void what_the_use_case_refuses_is_put_aside_with_every_fault_that_fits() throws Exception {
        answer(Attempt.refused(IntStream.range(0, 3_000)
                .mapToObj(row -> Fault.of("ENTRY_UNKNOWN", "没有" + "长".repeat(900), "none")
                        .at("/data/results/" + row))
                .toList()));
        broker.submit(GOOD);
        settled();
        Message letter = theDeadLetter();
        assertThat(((TextMessage) letter).getText()).isEqualTo(GOOD);
        assertThat(letter.getStringProperty("reason_code")).isEqualTo("ENTRY_UNKNOWN");
        assertThat(letter.getStringProperty("faults"))
                .contains("/data/results/49\"")
                .doesNotContain("/results/50\"");
        assertThat(letter.getIntProperty("faults_total")).isEqualTo(3_000);
    }

    @Test
    void a_message_refused_and_sent_again_is_taken_and_refused_again_makes_a_second_letter() throws Exception {
        answer(Attempt.refused(Fault.of("STEP_NOT_ALLOWED", "不能", "no")));
        broker.submit(GOOD);
        broker.submit(GOOD);
        settled();
        assertThat(broker.deadLetters()).hasSize(2);
        answer(DONE);
        broker.submit(GOOD);
        settled();
        verify(importResults, times(3)).importMessage(any(), eq("m1"), any(), any());
        assertThat(broker.deadLetters()).hasSize(2);
    }

    @Test
    void a_passing_failure_lets_the_broker_deliver_again() throws Exception {
        AtomicInteger failures = new AtomicInteger(3);
        doAnswer(call -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("the database is gone");
                    }
                    return DONE;
                })
                .when(importResults)
                .importMessage(any(), any(), any(), any());
        broker.submit(GOOD);
        settled();
        verify(importResults, times(4)).importMessage(any(), eq("m1"), any(), any());
        assertThat(broker.deadLetters()).isEmpty();
    }

    @Test
    void a_letter_that_was_put_aside_but_not_acknowledged_is_put_aside_once() throws Exception {
        answer(Attempt.refused(Fault.of("STEP_NOT_ALLOWED", "不能", "no")));
        AtomicInteger failures = new AtomicInteger(2);
        bean.broker = failingAfterSend(failures);
        bean.prepare();
        broker.submit(GOOD);
        settled();
        verify(importResults, times(3)).importMessage(any(), any(), any(), any());
        assertThat(broker.deadLetters()).hasSize(1);
    }

    @Test
    void bytes_in_utf8_are_text_and_other_messages_are_put_aside() throws Exception {
        byte[] rubbish = {(byte) 0xFF, 0, 1};
        broker.submit(
                session -> bytes(session.createBytesMessage(), GOOD.getBytes(StandardCharsets.UTF_8)),
                session -> bytes(session.createBytesMessage(), rubbish),
                session -> {
                    MapMessage map = session.createMapMessage();
                    map.setString("event", "1");
                    return map;
                },
                session -> session.createTextMessage(null));
        settled();
        verify(importResults, times(1)).importMessage(any(), eq("m1"), any(), any());
        List<Message> letters = broker.deadLetters();
        assertThat(letters).hasSize(3);
        assertThat(letters.get(0).getStringProperty("reason_code")).isEqualTo("MESSAGE_NOT_TEXT");
        assertThat(DeadLetters.bytes((BytesMessage) letters.get(0))).isEqualTo(rubbish);
        assertThat(((MapMessage) letters.get(1)).getString("event")).isEqualTo("1");
        assertThat(letters.get(2).getStringProperty("reason_code")).isEqualTo("TYPE_WRONG");
    }

    @Test
    void a_season_of_results_in_one_message_comes_through_and_is_put_aside_whole() throws Exception {
        String rows = IntStream.range(0, 50_000)
                .mapToObj(row -> "{\"event\":1,\"entry\":\"" + row + "\",\"score\":\"92.5\"}")
                .collect(Collectors.joining(","));
        String body = GOOD.replaceFirst("(?s)\\[.*]", "[" + rows + "]");
        answer(Attempt.refused(Fault.of("STEP_NOT_ALLOWED", "不能", "no")));
        broker.submit(body);
        settled();
        assertThat(((TextMessage) theDeadLetter()).getText()).isEqualTo(body);
    }

    private void answer(Attempt<ImportSummary> answer) {
        when(importResults.importMessage(any(), any(), any(), any())).thenReturn(answer);
    }

    private Message theDeadLetter() throws Exception {
        List<Message> letters = broker.deadLetters();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static BytesMessage bytes(BytesMessage message, byte[] body) throws JMSException {
        message.writeBytes(body);
        return message;
    }

    /** Breaks after a letter has been sent, as a server that dies there. */
    private ConnectionFactory failingAfterSend(AtomicInteger failures) throws JMSException {
        ConnectionFactory factory = mock();
        when(factory.createConnection()).thenAnswer(call -> {
            var connection = spy(broker.factory().createConnection());
            doAnswer(close -> {
                        close.callRealMethod();
                        if (failures.getAndDecrement() > 0) {
                            throw new JMSException("gone");
                        }
                        return null;
                    })
                    .when(connection)
                    .close();
            return connection;
        });
        return factory;
    }

    /** Every message was taken or put aside. */
    private void settled() throws InterruptedException {
        for (int attempt = 0; attempt < 600; attempt++) {
            if (broker.isSettled()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("messages are still waiting");
    }
}
