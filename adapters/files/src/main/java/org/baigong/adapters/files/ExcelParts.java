package org.baigong.adapters.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The small parts of a workbook that the cells of its sheets refer to. POI's own models of them cost far more memory. */
final class ExcelParts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelParts() {}

    /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Whether days are counted from 1904, as old Macs did. */
    static final class Settings extends DefaultHandler {
        private boolean from1904;

        boolean is1904() {
            return from1904;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }

    /** For each style of cells whether it shows a number as a date. */
    static final class Styles extends DefaultHandler {
        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Boolean> dates = new ArrayList<>();
        private boolean inCellStyles;

        List<Boolean> areDates() {
            return dates;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (name.equals("numFmt")) {
                formats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
            } else if (name.equals("cellXfs")) {
                inCellStyles = true;
            } else if (name.equals("xf") && inCellStyles) {
                int id = number(attributes, "numFmtId");
                String format = formats.containsKey(id) ? formats.get(id) : BuiltinFormats.getBuiltinFormat(id);
                if (dates.size() > 100_000) {
                    throw new SAXException("too many styles");
                }
                dates.add(DateUtil.isADateFormat(id, format));
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("cellXfs")) {
                inCellStyles = false;
            }
        }

        private static int number(Attributes attributes, String name) {
            String value = attributes.getValue(name);
            return value == null ? 0 : Integer.parseInt(value);
        }
    }

    /** The texts that cells share. */
    static final class Strings extends DefaultHandler {
        private final List<String> values = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private boolean inText;
        private int phonetic;
        private long characters;

        List<String> values() {
            return values;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "si" -> value.setLength(0);
                case "rPh" -> phonetic++;
                case "t" -> inText = phonetic == 0;
                default -> {}
            }
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            if (inText) {
                value.append(text, start, length);
                characters += length;
                if (characters > 2L * TableBuilder.MAX_CHARACTERS) {
                    throw new SAXException("too many shared strings");
                }
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            switch (name) {
                case "si" -> {
                    if (values.size() > 4_000_000) {
                        throw new SAXException("too many shared strings");
                    }
                    values.add(unescaped(value.toString()));
                }
                case "rPh" -> phonetic--;
                case "t" -> inText = false;
                default -> {}
            }
        }
    }
}
