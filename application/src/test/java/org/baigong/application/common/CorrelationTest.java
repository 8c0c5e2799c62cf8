package org.baigong.application.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Test
    void a_trace_goes_on_with_a_span_of_our_own() {
        TraceContext trace = TraceContext.after(PARENT, "vendor=1").orElseThrow();
        assertThat(trace.traceparent()).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(trace.span()).isNotEqualTo("b7ad6b7169203331");
        assertThat(trace.state()).isEqualTo("vendor=1");
    }

    @Test
    void a_later_version_may_say_more() {
        assertThat(TraceContext.after("01-" + TRACE + "-b7ad6b7169203331-03-more", null))
                .get()
                .extracting(TraceContext::sampled)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "ff-" + TRACE + "-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                PARENT + "-more",
                PARENT + " ",
                "00-" + TRACE + "-b7ad6b7169203331"
            })
    void a_bad_parent_is_ignored_and_a_trace_begins(String bad) {
        Correlation correlation = Correlation.of("r-1", bad, "vendor=1");
        assertThat(correlation.trace().trace()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
        assertThat(correlation.trace().state()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-1", "7f3c.A_b", "b2c56f4e-6a0c-4a4e-9f3b-0d1f1d3c5e7a"})
    void a_request_keeps_its_own_name(String name) {
        assertThat(Correlation.of(name, null, null).requestId()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a\nb",
                "张三",
                "ZhangSan",
                "11010519491231002X",
                "x-110105194912310021",
                "91441900MA4W1234X5"
            })
    void a_name_that_is_unsafe_or_a_person_is_replaced(String name) {
        assertThat(Correlation.of(name, null, null).requestId()).matches("[0-9a-f]{32}");
        assertThat(Correlation.of("x".repeat(65), null, null).requestId()).hasSize(32);
    }

    @Test
    void it_is_bound_for_the_time_of_the_work() {
        Correlation outer = Correlation.of("outer-1", null, null);
        Correlation inner = Correlation.of("inner-1", null, null);
        try (Correlation.Bound one = outer.bind()) {
            try (Correlation.Bound other = inner.bind()) {
                assertThat(Correlation.current()).contains(inner);
            }
            assertThat(Correlation.current()).contains(outer);
        }
        assertThat(Correlation.current()).isEmpty();
    }
}
