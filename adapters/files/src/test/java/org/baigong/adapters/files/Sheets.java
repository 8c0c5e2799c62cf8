package org.baigong.adapters.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/** Small sheets made in code. */
final class Sheets {
    static final Column EVENT = new Column("event", Text.of("项目编号", "event"), Text.of("如1", "e.g. 1"), "1", true);
    static final Column NAME =
            new Column("name", Text.of("姓名", "full name"), Text.of("证件上的", "as on card"), "张三", true);
    static final Column IDENTITY = new Column(
            "identity_number",
            Text.of("身份证号", "identity number"),
            Text.of("18位", "18 characters"),
            "990000197602020019",
            false);
    static final Column PRIZE = new Column(
            "prize", Text.of("奖金（元）", "prize (yuan)"), Text.of("两位小数", "two decimals"), "", false, Column.Kind.AMOUNT);
    static final Column SINCE = new Column("since", Text.of("日期", "since"), Text.of("日期", "a day"), "", false);
    static final List<Column> COLUMNS = List.of(EVENT, NAME, IDENTITY, PRIZE, SINCE);

    private Sheets() {}

    static Attempt<Table> read(SheetFormat format, byte[] file) {
        return new TableReader().read(format, new ByteArrayInputStream(file), COLUMNS);
    }

    static Attempt<Table> csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static Attempt<Table> csv(String text, Charset charset) {
        return read(SheetFormat.CSV, text.getBytes(charset));
    }

    static Attempt<Table> xlsx(Consumer<Workbook> filler) {
        return read(SheetFormat.XLSX, workbook(filler));
    }

    static byte[] workbook(Consumer<Workbook> filler) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filler.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Table.Row> rows(Attempt<Table> attempt) {
        if (attempt instanceof Attempt.Done<Table> done) {
            return done.value().rows();
        }
        throw new AssertionError(attempt);
    }

    static List<Fault> faults(Attempt<Table> attempt) {
        return attempt instanceof Attempt.Refused<Table> refused ? refused.faults() : List.of();
    }

    /** Each fault as its code and place. */
    static List<String> refusals(Attempt<Table> attempt) {
        return faults(attempt).stream()
                .map(fault -> (fault.code() + " " + fault.at()).strip())
                .toList();
    }

    static Map<String, String> unzip(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2023, 11, 18, 9, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
