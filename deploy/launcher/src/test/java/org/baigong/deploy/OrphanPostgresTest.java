package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanPostgresTest {

    @TempDir
    private Path cluster;

    @Test
    void a_stranger_that_has_the_pid_by_now_is_left_alone() throws IOException {
        // Our own pid: stopping it would end this test, and the build with it.
        Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n");
        OrphanPostgres.stop(cluster);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "not a pid\n", "999999999999999999\n", "99999999999999999999999\n"})
    void a_stale_or_broken_pid_file_is_no_orphan(String content) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), content);
        assertThatCode(() -> OrphanPostgres.stop(cluster)).doesNotThrowAnyException();
    }
}
