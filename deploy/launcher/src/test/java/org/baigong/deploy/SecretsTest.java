package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path temporary;

    @Test
    void passwords_are_made_once_and_differ() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Secrets first = Secrets.of(folder);
            assertThat(Secrets.of(folder)).isEqualTo(first);
            assertThat(first.database()).hasSizeGreaterThan(30).isNotEqualTo(first.broker());
            assertThat(first.databaseOwner()).isNotEqualTo(first.database());
        }
    }
}
