package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.baigong.deploy.common.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path HOME = Path.of("/project");

    @Test
    void without_arguments_port_8080_and_the_project_s_data_folder_are_used() {
        assertThat(Options.parse(List.of(), HOME))
                .isEqualTo(new Options(8080, Path.of("/project/data"), false, false, false));
    }

    @Test
    void every_option_is_heard() {
        assertThat(Options.parse(
                        List.of("--fresh", "--port", "18080", "--demo", "--once", "--data", "/tmp/x/../y"), HOME))
                .isEqualTo(new Options(18080, Path.of("/tmp/y"), true, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "80a", "", "99999999999"})
    void what_is_not_a_port_is_refused(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port), HOME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--port");
    }

    @Test
    void an_unknown_option_is_refused_with_the_usage() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"), HOME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("usage");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> Options.parse(List.of("--data"), HOME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--data needs a value");
    }
}
