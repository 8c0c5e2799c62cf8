package org.baigong.adapters.rest.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;

/**
 * A body that was read to its end, so that its digest is known before a transaction begins, and that lets go of what is
 * read from it: it is never in memory twice.
 */
final class BufferedBody extends InputStream {
    private static final int CHUNK = 64 * 1024;

    private final Deque<byte[]> chunks = new ArrayDeque<>();
    private int position;

    private BufferedBody() {}

    /** Reads a body within the limit, or ends in a 413 problem, and adds it to a digest. */
    static BufferedBody read(InputStream in, int limit, MessageDigest digest) {
        BufferedBody body = new BufferedBody();
        long size = 0;
        try {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                size += chunk.length;
                if (size > limit) {
                    throw new ProblemException(Problem.tooLarge(limit));
                }
                digest.update(chunk);
                body.chunks.add(chunk);
            }
            return body;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        byte[] chunk = chunks.peek();
        if (length == 0 || chunk == null) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        if (position == chunk.length) {
            chunks.remove();
            position = 0;
        }
        return count;
    }

    @Override
    public int available() {
        return chunks.isEmpty() ? 0 : chunks.peek().length - position;
    }
}
