package org.baigong.adapters.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of an Excel workbook as a stream. POI's limits on what a zip may unpack to stay on, and since
 * they allow a hundred times the file, a bound on the whole comes on top.
 */
final class ExcelFile {
    /** What all parts of a workbook may unpack to. */
    static final long MAX_INFLATED = 512L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ExcelFile() {}

    static void read(byte[] bytes, TableBuilder table) throws RefusedFile {
        if (startsWith(bytes, OLE2)) {
            throw contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    ? new RefusedFile(
                            "FILE_ENCRYPTED", "文件设有密码，请取消密码后再导入", "the workbook has a password; save it without one")
                    : new RefusedFile("FILE_OLD_EXCEL", "旧版xls文件，请另存为xlsx", "an old .xls workbook; save it as .xlsx");
        }
        if (!startsWith(bytes, ZIP)) {
            throw notExcel();
        }
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                OPCPackage workbook = OPCPackage.open(new BoundedParts(zip))) {
            read(workbook, table);
        } catch (Hopeless enough) {
            // The table tells why.
        } catch (RefusedRow refused) {
            throw refused.why;
        } catch (Exception broken) {
            // POI throws a wide choice of exceptions at a broken file, checked and not; all say the same to an office.
            throw notExcel();
        }
    }

    private static void read(OPCPackage workbook, TableBuilder table) throws Exception {
        XSSFReader parts = new XSSFReader(workbook);
        ExcelParts.Settings settings = new ExcelParts.Settings();
        parse(parts.getWorkbookData(), settings);
        ExcelParts.Styles styles = new ExcelParts.Styles();
        parse(parts.getStylesData(), styles);
        ExcelParts.Strings strings = new ExcelParts.Strings();
        parse(parts.getSharedStringsData(), strings);
        Iterator<InputStream> sheets = parts.getSheetsData();
        if (!sheets.hasNext()) {
            throw notExcel();
        }
        ExcelNumbers numbers = new ExcelNumbers(styles.areDates(), settings.is1904());
        parse(sheets.next(), new ExcelRows(table, strings.values(), numbers));
    }

    private static void parse(InputStream part, DefaultHandler handler) throws Exception {
        if (part == null) {
            return;
        }
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    private static RefusedFile notExcel() {
        return new RefusedFile(
                "FILE_NOT_EXCEL", "文件不是可读的xlsx工作簿，可能已损坏", "not a readable .xlsx workbook; it may be damaged");
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        for (int from = 0; from <= bytes.length - word.length; from++) {
            int same = 0;
            while (same < word.length && bytes[from + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    /** Carries a refusal through the XML parser. */
    static final class RefusedRow extends SAXException {
        private final transient RefusedFile why;

        RefusedRow(RefusedFile why) {
            super(why.getMessage());
            this.why = why;
        }
    }

    /** Ends the reading where enough faults were found. */
    static final class Hopeless extends SAXException {}

    /** The parts of the workbook, each under POI's guard against zip bombs, all under one bound. */
    private static final class BoundedParts extends ZipFileZipEntrySource {
        private long left = MAX_INFLATED;

        private BoundedParts(ZipFile zip) {
            super(zip);
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
                // Workbooks know these two; the zip library would look for a decoder that is not there.
                throw new IOException("a part packed with method " + entry.getMethod());
            }
            return new FilterInputStream(new ZipArchiveThresholdInputStream(super.getInputStream(entry))) {
                @Override
                public int read() throws IOException {
                    int letter = super.read();
                    count(letter < 0 ? 0 : 1);
                    return letter;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int read = super.read(target, offset, length);
                    count(Math.max(read, 0));
                    return read;
                }
            };
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("the workbook unpacks to more than " + MAX_INFLATED + " bytes");
            }
        }
    }
}
