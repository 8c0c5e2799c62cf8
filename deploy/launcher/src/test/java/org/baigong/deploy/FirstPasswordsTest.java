package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordsTest {

    @TempDir
    private Path temporary;

    @Test
    void passwords_are_handed_over_once() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Files.writeString(FirstPasswords.file(folder), "admin=abcde-fghjk\n");
            List<Map<String, String>> taken = new ArrayList<>();
            FirstPasswords.takeFrom(folder, taken::add);
            FirstPasswords.takeFrom(folder, taken::add);
            assertThat(taken).containsExactly(Map.of("admin", "abcde-fghjk"));
            assertThat(FirstPasswords.file(folder)).doesNotExist();
        }
    }

    @Test
    void passwords_that_nobody_took_are_there_at_the_next_start() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Files.writeString(FirstPasswords.file(folder), "admin=abcde-fghjk\n");
            assertThatThrownBy(() -> FirstPasswords.takeFrom(folder, passwords -> {
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(FirstPasswords.file(folder)).exists();
        }
    }
}
