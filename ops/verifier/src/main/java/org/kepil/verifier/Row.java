package org.kepil.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One row in the binary form of COPY, read field by field. */
final class Row {

    private static final long MICROS_TO_2000 = 946_684_800_000_000L;

    private final byte[] bytes;
    private final ByteBuffer buffer;

    /** A field that is null or of another size than its type has. */
    static final class BadField extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Row(byte[] bytes, int from) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).position(from);
    }

    private int length() {
        int length = buffer.getInt();
        if (length < 0) {
            throw new BadField();
        }
        return length;
    }

    private void expect(int bytes) {
        if (length() != bytes) {
            throw new BadField();
        }
    }

    short int2() {
        expect(Short.BYTES);
        return buffer.getShort();
    }

    int int4() {
        expect(Integer.BYTES);
        return buffer.getInt();
    }

    long int8() {
        expect(Long.BYTES);
        return buffer.getLong();
    }

    /** Microseconds since 1970. */
    long instant() {
        return Math.addExact(int8(), MICROS_TO_2000);
    }

    /** Copies a field of that many bytes. */
    void fixed(int length, byte[] out, int at) {
        expect(length);
        buffer.get(out, at, length);
    }

    byte[] bytea() {
        byte[] value = new byte[length()];
        buffer.get(value);
        return value;
    }

    String text() {
        return new String(bytea(), StandardCharsets.UTF_8);
    }

    /** Hashes a field where it lies. */
    void hash(Sha256 sha, byte[] out, int at) {
        int length = length();
        sha.plain(bytes, buffer.position(), length, out, at);
        buffer.position(buffer.position() + length);
    }
}
