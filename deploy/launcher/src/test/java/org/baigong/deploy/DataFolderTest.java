package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baigong.deploy.common.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void a_folder_that_is_not_there_is_made_and_recognised_again() throws IOException {
        Path root = temporary.resolve("a/b");
        try (DataFolder folder = DataFolder.open(root)) {
            Files.writeString(folder.resolve("kept"), "x");
        }
        try (DataFolder folder = DataFolder.open(root)) {
            assertThat(folder.resolve("kept")).hasContent("x");
        }
    }

    @Test
    void a_foreign_folder_is_refused_and_left_alone() throws IOException {
        Files.writeString(temporary.resolve("thesis.doc"), "precious");
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("something else");
        assertThat(temporary).isDirectoryContaining(path -> path.endsWith("thesis.doc"));
        assertThat(temporary.toFile().list()).hasSize(1);
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_second_launcher_is_refused_until_the_first_lets_go() throws IOException {
        try (DataFolder first = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another Baigong is running");
        }
        DataFolder.open(temporary).close();
    }

    @Test
    void emptying_removes_everything_inside_and_nothing_outside() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "x");
        Path root = temporary.resolve("data");
        try (DataFolder folder = DataFolder.open(root)) {
            Files.createDirectories(folder.resolve("postgres/base"));
            Files.writeString(folder.resolve("postgres/base/1"), "x");
            Files.createSymbolicLink(folder.resolve("link"), outside);
            folder.empty();
            assertThat(folder.resolve("postgres")).doesNotExist();
            assertThat(folder.resolve("link")).doesNotExist();
            assertThat(outside.resolve("precious")).exists();
        }
        DataFolder.open(root).close();
    }
}
