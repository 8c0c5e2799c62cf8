package org.baigong.adapters.persistence;

import jakarta.persistence.PersistenceException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text format of PostgreSQL's COPY, column by column; null is null. */
public final class CopyRows {
    private static final int CHUNK = 1 << 16;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final CopyIn copy;
    private final OutputStream escaping = new Escaping();
    private byte[] buffer = new byte[CHUNK + (CHUNK >> 2)];
    private int size;
    private boolean rowBegun;

    CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    public CopyRows column(String value) {
        separate();
        if (value == null) {
            put('\\', 'N');
        } else {
            text(value);
        }
        return this;
    }

    /** A number, an enumeration's word, a boolean: whatever prints itself as PostgreSQL reads it. */
    public CopyRows column(Object value) {
        return column(value == null ? null : value.toString());
    }

    /** A column whose value, UTF-8 without a zero byte, the caller writes into {@link #stream()} next. */
    public CopyRows column() {
        separate();
        return this;
    }

    public CopyRows column(byte[] value) {
        separate();
        put('\\', '\\');
        put('x');
        for (byte b : value) {
            put(DIGITS[(b >> 4) & 15], DIGITS[b & 15]);
        }
        return this;
    }

    /** Takes the value of the column begun last. */
    public OutputStream stream() {
        return escaping;
    }

    public void endRow() {
        put('\n');
        rowBegun = false;
        if (size >= CHUNK) {
            flush();
        }
    }

    void flush() {
        try {
            copy.writeToCopy(buffer, 0, size);
            size = 0;
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private void separate() {
        if (rowBegun) {
            put('\t');
        }
        rowBegun = true;
    }

    private void text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                escaped(value.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            escaped(c);
        }
    }

    private void escaped(byte[] bytes) {
        escaped(bytes, 0, bytes.length);
    }

    private void escaped(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            escaped(bytes[i]);
        }
    }

    /** Bytes of characters beyond ASCII are never mistaken for one to escape. */
    private void escaped(int b) {
        switch (b) {
            case '\\' -> put('\\', '\\');
            case '\n' -> put('\\', 'n');
            case '\r' -> put('\\', 'r');
            case '\t' -> put('\\', 't');
            default -> put(b);
        }
    }

    private void put(int first, int second) {
        put(first);
        put(second);
    }

    private void put(int b) {
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, size * 2);
        }
        buffer[size++] = (byte) b;
    }

    private final class Escaping extends OutputStream {
        @Override
        public void write(int b) {
            escaped((byte) b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            escaped(bytes, from, length);
        }
    }
}
