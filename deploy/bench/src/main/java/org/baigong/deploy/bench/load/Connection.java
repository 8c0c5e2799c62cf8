package org.baigong.deploy.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection on a plain socket: it shares the processor with the server it measures, so it does
 * as little as it can. Connects anew where the server closes, as any client would.
 */
final class Connection implements AutoCloseable {
    private final URI base;
    private final byte[] buffer = new byte[1 << 16];
    private Socket socket;
    private int from;
    private int to;

    Connection(URI base) {
        this.base = base;
    }

    /** Sends a request as it is, reads the answer to its end, and returns the length of its body. */
    int exchange(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
            from = 0;
            to = 0;
        }
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        String status = line(in);
        int length = -1;
        boolean closes = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("connection:")) {
                closes = lower.endsWith("close");
            }
        }
        int read = length >= 0 ? skip(in, length) : skipChunks(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        if (closes) {
            close();
        }
        return read;
    }

    private int skipChunks(InputStream in) throws IOException {
        int total = 0;
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            total += skip(in, size);
            line(in);
            if (size == 0) {
                return total;
            }
        }
    }

    private int skip(InputStream in, int length) throws IOException {
        int left = length;
        while (left > 0) {
            if (from == to) {
                fill(in);
            }
            int step = Math.min(left, to - from);
            from += step;
            left -= step;
        }
        return length;
    }

    private String line(InputStream in) throws IOException {
        StringBuilder joined = null;
        while (true) {
            for (int i = from; i < to; i++) {
                if (buffer[i] == '\n') {
                    String part = new String(buffer, from, i - from, StandardCharsets.ISO_8859_1);
                    from = i + 1;
                    return (joined == null ? part : joined.append(part).toString()).stripTrailing();
                }
            }
            joined = joined == null ? new StringBuilder() : joined;
            joined.append(new String(buffer, from, to - from, StandardCharsets.ISO_8859_1));
            fill(in);
        }
    }

    private void fill(InputStream in) throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        if (to == 0) {
            throw new IOException("the server closed in the middle of an answer");
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
