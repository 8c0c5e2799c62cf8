package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.baigong.deploy.common.Refusal;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            assertThatThrownBy(() -> FreePort.required(taken.getLocalPort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("--port");
        }
        assertThat(FreePort.required(port)).isEqualTo(port);
    }
}
