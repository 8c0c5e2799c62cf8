package org.baigong.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What came back. */
record Reply(int status, HttpHeaders headers, byte[] bytes) {

    /** Without parameters; nothing where there is none. */
    String mediaType() {
        return header("Content-Type").replaceFirst(";.*", "").strip();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** All that is said in it; a workbook is unpacked. */
    String text() {
        if (!mediaType().endsWith(".sheet") || bytes.length == 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try {
            // Sizes stand behind the parts, where a stream cannot look.
            Path file = Files.write(Files.createTempFile("fuzz", ".xlsx"), bytes);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
