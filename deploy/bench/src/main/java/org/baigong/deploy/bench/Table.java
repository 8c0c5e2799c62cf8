package org.baigong.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, in columns that read well as they are and as Markdown. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Table() {
        rows.add(List.of("", "figure", "measured", "yardstick", "ratio", "aim"));
    }

    /** @param ratio the figure divided by its yardstick, or null where there is none */
    public void add(String part, String figure, String measured, String yardstick, Double ratio, String aim) {
        rows.add(List.of(part, figure, measured, yardstick, ratio == null ? "" : number(ratio), aim));
    }

    public void note(String text) {
        notes.add(text);
    }

    /** Three digits that count, and no more. */
    public static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    public static String perSecond(double rate) {
        return number(rate) + "/s";
    }

    /** A duration in the unit that fits. */
    public static String time(double seconds) {
        if (seconds >= 1) {
            return number(seconds) + " s";
        }
        return seconds >= 1e-3 ? number(seconds * 1e3) + " ms" : number(seconds * 1e6) + " µs";
    }

    public static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), widths));
            if (i == 0) {
                text.append(rule(widths));
            }
        }
        notes.forEach(note -> text.append('\n').append(note));
        return text.append('\n').toString();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            line.append(' ')
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(" |");
        }
        return line.append('\n').toString();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int width : widths) {
            line.append("-".repeat(width + 2)).append('|');
        }
        return line.append('\n').toString();
    }
}
