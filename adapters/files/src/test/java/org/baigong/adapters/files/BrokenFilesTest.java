package org.baigong.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.assertj.core.api.Assertions;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever arrives, the answer is a fault, never an exception and never a full heap. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenFilesTest {
    private static final long SEED = 20231118;

    /** The same bytes at every run, so that a seed repeats what it found. */
    private static byte[] good() {
        Map<String, String> parts = Sheets.unzip(workbook());
        parts.computeIfPresent(
                "docProps/core.xml", (name, xml) -> xml.replaceAll("[0-9-]{10}T[0-9:]{8}Z", "2023-11-18T09:00:00Z"));
        return Sheets.zip(parts);
    }

    private static byte[] workbook() {
        return Sheets.workbook(book -> {
            Row header = book.createSheet("s").createRow(0);
            header.createCell(0).setCellValue("event");
            header.createCell(1).setCellValue("name");
            for (int number = 1; number <= 20; number++) {
                Row row = book.getSheetAt(0).createRow(number);
                row.createCell(0).setCellValue(number);
                row.createCell(1).setCellValue("选手" + number);
            }
        });
    }

    @Test
    void random_bytes_end_in_a_fault() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertAnswered(SheetFormat.CSV, bytes);
            assertAnswered(SheetFormat.XLSX, bytes);
        }
    }

    @Test
    void a_workbook_with_bytes_turned_ends_in_rows_or_a_fault() {
        byte[] good = good();
        Random random = new Random(SEED);
        for (int round = 0; round < 1_500; round++) {
            byte[] bytes = good.clone();
            for (int turned = 0; turned <= random.nextInt(4); turned++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertAnswered(SheetFormat.XLSX, bytes);
        }
    }

    @Test
    void a_workbook_with_its_xml_turned_ends_in_rows_or_a_fault() {
        Map<String, String> good = Sheets.unzip(good());
        List<String> names = List.copyOf(good.keySet());
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Map<String, String> parts = Sheets.unzip(Sheets.zip(good));
            parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, xml) -> {
                int at = random.nextInt(xml.length());
                return switch (random.nextInt(4)) {
                    case 0 -> xml.substring(0, at);
                    case 1 -> xml.substring(0, at) + (char) (33 + random.nextInt(90)) + xml.substring(at + 1);
                    case 2 -> xml.substring(0, at) + xml.substring(Math.min(xml.length(), at + 1 + random.nextInt(30)));
                    default -> xml.substring(0, at) + random.nextInt() + xml.substring(at);
                };
            });
            if (random.nextInt(10) == 0) {
                parts.remove(names.get(random.nextInt(names.size())));
            }
            assertAnswered(SheetFormat.XLSX, Sheets.zip(parts));
        }
    }

    @Test
    void csv_of_random_letters_ends_in_rows_or_a_fault() {
        String letters = "\",\n\r\t;'=1a张 \u3000\uFEFF\u0001";
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder("event,name\n");
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertAnswered(SheetFormat.CSV, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void parts_packed_in_another_way_are_refused() {
        byte[] bytes = good();
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int method : new int[] {1, 6, 9, 12, 14, 93, 95, 99}) {
            bytes[directory + 10] = (byte) method;
            assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, bytes))).containsExactly("FILE_NOT_EXCEL");
        }
    }

    @Test
    void a_workbook_cut_off_anywhere_ends_in_a_fault() {
        byte[] good = good();
        for (int length = 0; length < good.length; length += 37) {
            assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, Arrays.copyOf(good, length))))
                    .containsExactly("FILE_NOT_EXCEL");
        }
    }

    @Test
    void other_kinds_of_file_are_named() throws Exception {
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createSheet().createRow(0).createCell(0).setCellValue("event");
            old.write(out);
            assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, out.toByteArray())))
                    .containsExactly("FILE_OLD_EXCEL");
        }
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, encrypted()))).containsExactly("FILE_ENCRYPTED");
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, "event,name\n1,a\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("FILE_NOT_EXCEL");
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, Sheets.zip(Map.of("a.txt", "a")))))
                .containsExactly("FILE_NOT_EXCEL");
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.CSV, good()))).containsExactly("FILE_NOT_CSV");
    }

    @Test
    void a_zip_bomb_does_not_go_off() throws IOException {
        for (String part : List.of(
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "[Content_Types].xml")) {
            Map<String, String> parts = Sheets.unzip(good());
            String xml = parts.remove(part);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.putNextEntry(new ZipEntry(part));
                int root = xml.indexOf('>', xml.indexOf("?>") + 2) + 1;
                zip.write(xml.substring(0, root).getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int megabytes = 0; megabytes < 120; megabytes++) {
                    zip.write(blanks);
                }
                zip.write(xml.substring(root).getBytes(StandardCharsets.UTF_8));
            }
            assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, out.toByteArray())))
                    .as(part)
                    .containsExactly("FILE_NOT_EXCEL");
        }
    }

    @Test
    void a_small_workbook_that_unpacks_to_too_much_is_refused() throws IOException {
        Map<String, String> parts = Sheets.unzip(good());
        String sheet = parts.remove("xl/worksheets/sheet1.xml");
        Random random = new Random(SEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.substring(0, sheet.indexOf("<row r=\"2\"")).getBytes(StandardCharsets.UTF_8));
            for (int number = 2; number < 20_000; number++) {
                String text = Long.toHexString(random.nextLong()).repeat(60);
                String cell = "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
                zip.write(("<row r=\"" + number + "\">" + cell.repeat(2) + "</row>").getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(out.size()).isLessThan(2_000_000);
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, out.toByteArray())))
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void external_entities_are_never_fetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            for (String address :
                    List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/x")) {
                for (String part : List.of(
                        "xl/worksheets/sheet1.xml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "[Content_Types].xml",
                        "_rels/.rels")) {
                    Map<String, String> parts = Sheets.unzip(good());
                    parts.computeIfPresent(part, (name, xml) -> {
                        int root = xml.indexOf("?>") + 2;
                        return xml.substring(0, root) + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>"
                                + xml.substring(root).replace("选手1<", "&e;<");
                    });
                    assertThat(Sheets.refusals(Sheets.read(SheetFormat.XLSX, Sheets.zip(parts))))
                            .as(part)
                            .containsExactly("FILE_NOT_EXCEL");
                }
            }
            Assertions.assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void a_stream_that_fails_is_no_fault_of_the_file() {
        Assertions.assertThatThrownBy(() -> new TableReader()
                        .read(
                                SheetFormat.CSV,
                                new InputStream() {
                                    @Override
                                    public int read() throws IOException {
                                        throw new IOException("gone");
                                    }
                                },
                                Sheets.COLUMNS))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OPCPackage workbook = OPCPackage.open(new java.io.ByteArrayInputStream(good()));
                    OutputStream stream = encryptor.getDataStream(files)) {
                workbook.save(stream);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void assertAnswered(SheetFormat format, byte[] bytes) {
        Attempt<Table> attempt = Sheets.read(format, bytes);
        Sheets.faults(attempt).forEach(fault -> {
            assertThat(fault.code()).matches("[A-Z_]+");
            assertThat(fault.message().zh()).containsPattern("\\p{IsHan}");
            assertThat(fault.message().en()).isNotBlank();
        });
    }
}
