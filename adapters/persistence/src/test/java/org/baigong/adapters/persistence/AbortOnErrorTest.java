package org.baigong.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class AbortOnErrorTest {

    @Test
    void an_error_becomes_an_exception_which_the_server_rolls_back_on() {
        StackOverflowError error = new StackOverflowError();
        assertThatIllegalStateException()
                .isThrownBy(() -> new AbortOnError().abort(call(error)))
                .withCause(error);
    }

    @Test
    void whatever_else_happens_passes() throws Exception {
        assertThat(new AbortOnError().abort(call(null))).isEqualTo("done");
    }

    private static InvocationContext call(Error error) {
        return (InvocationContext) Proxy.newProxyInstance(
                AbortOnErrorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (p, method, arguments) -> {
                    if (error != null) {
                        throw error;
                    }
                    return "done";
                });
    }
}
