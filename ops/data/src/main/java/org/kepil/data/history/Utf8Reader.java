package org.kepil.data.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads UTF-8 and loses track of no wrong byte: each malformed sequence comes out as one {@link #WRONG}, which no
 * well-formed text holds alone, and its place is kept until {@link #takeWrong()} asks for it. A byte-order mark at
 * the start is passed over.
 */
final class Utf8Reader extends Reader {

    /** The second half of a surrogate pair, which decoded UTF-8 never has without the first. */
    static final char WRONG = '\udc80';

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int CAPACITY = 1 << 15;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
    /** As long as the bytes, none of which makes more than one character: it never overflows. */
    private final CharBuffer chars = CharBuffer.allocate(CAPACITY).flip();
    private final Deque<Long> wrong = new ArrayDeque<>();
    private long bytesBefore;
    private boolean atStart = true;
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Place of the next {@link #WRONG} that has not been asked for, in bytes from 0. */
    long takeWrong() {
        return wrong.remove();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!refill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private boolean refill() throws IOException {
        chars.clear();
        decode();
        while (chars.position() == 0 && !ended) {
            fill();
            decode();
        }
        chars.flip();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            chars.position(chars.get(0) == BYTE_ORDER_MARK ? 1 : 0);
            return true;
        }
        return chars.hasRemaining();
    }

    private void decode() {
        CoderResult result;
        do {
            int from = bytes.position();
            result = decoder.decode(bytes, chars, ended);
            bytesBefore += bytes.position() - from;
            if (result.isError()) {
                skipWrong(result.length());
            }
        } while (result.isError());
    }

    private void skipWrong(int length) {
        wrong.add(bytesBefore);
        bytes.position(bytes.position() + length);
        bytesBefore += length;
        chars.put(WRONG);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
