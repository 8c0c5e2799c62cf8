package org.baigong.adapters.files;

/** What the cells of every kind of file have in common. */
final class Cells {
    /** First characters for which a spreadsheet may take a cell for a formula, the full-width ones among them. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** Spaces of every width, line ends and the invisible marks that files bring along. */
    static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == 0xFEFF
                || letter == 0x200B
                || letter == 0x2060;
    }

    static String trim(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Whether a spreadsheet that opens the cell as plain text might compute it. */
    static boolean looksLikeFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        if (FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0) {
            return true;
        }
        String trimmed = trim(cell);
        return !trimmed.isEmpty() && FORMULA_SIGNS.indexOf(trimmed.charAt(0)) >= 0;
    }

    /** The cell with the apostrophe that makes a spreadsheet show it as it is. */
    static String guarded(String cell) {
        return looksLikeFormula(cell) ? "'" + cell : cell;
    }

    /** The cell without the apostrophe of {@link #guarded}. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
