package org.kepil.data.history;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands out no more than a number of bytes. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long maxBytes) {
        super(in);
        left = maxBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new TooLargeException();
        }
        return count;
    }
}
