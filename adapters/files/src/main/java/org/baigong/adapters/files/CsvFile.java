package org.baigong.adapters.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/** Reads comma-separated values: UTF-8 with or without its mark, or GB18030 as Chinese Excel saves. */
final class CsvFile {
    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvFile() {}

    static void read(byte[] bytes, TableBuilder table) throws RefusedFile {
        String text = text(bytes);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            long line = 1;
            try {
                for (CSVRecord record : parser) {
                    table.begin(Math.toIntExact(record.getRecordNumber()));
                    for (int index = 0; index < record.size(); index++) {
                        table.cell(index, Cells.unguarded(record.get(index)));
                    }
                    table.end();
                    if (table.isHopeless()) {
                        return;
                    }
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException | IllegalStateException malformed) {
                throw malformed(line);
            }
        } catch (IOException malformed) {
            throw malformed(1);
        }
    }

    private static RefusedFile malformed(long line) {
        return new RefusedFile(new Fault(
                "CSV_MALFORMED",
                "/lines/" + line,
                Text.of(
                        "CSV第{0}行开始的记录引号有误：引号须成对，引号后只能是逗号或行尾",
                        "malformed quotes in the record that begins at line {0}: they stand in pairs, with a comma or a line end behind them",
                        line)));
    }

    private static String text(byte[] bytes) throws RefusedFile {
        String text = null;
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        try {
            text = decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (!marked && !isDamagedUtf8(bytes)) {
                try {
                    text = decode(bytes, Charset.forName("GB18030"));
                } catch (CharacterCodingException neither) {
                    text = null;
                }
            }
        }
        if (text == null || text.indexOf('\0') >= 0) {
            throw new RefusedFile(
                    "FILE_NOT_CSV", "文件不是UTF-8或GB18030编码的CSV文本", "the file is not CSV text in UTF-8 or GB18030");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** GB18030 accepts almost any bytes; text that is mostly good UTF-8 must not turn into other people's names. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long lost = lenient.chars().filter(letter -> letter == 0xFFFD).count();
        long chinese = lenient.chars()
                .filter(letter -> letter >= 0x3000 && letter <= 0x9FFF)
                .count();
        return chinese > lost;
    }
}
