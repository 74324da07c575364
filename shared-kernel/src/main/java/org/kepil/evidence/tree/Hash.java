package org.kepil.evidence.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** One SHA-256 hash: 32 bytes that nobody changes. */
public final class Hash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The hash that stands at an index of many, one after the other without anything between. */
    public static Hash at(byte[] hashes, int index) {
        return at(hashes, index * BYTES, BYTES);
    }

    private static Hash at(byte[] bytes, int offset, int length) {
        if (length != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes, this one has " + length + ".");
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** @throws IllegalArgumentException unless the text is the one Base64 form of 32 bytes */
    public static Hash fromBase64(String text) {
        Hash hash = of(Base64.getDecoder().decode(text));
        if (!hash.base64().equals(text)) {
            throw new IllegalArgumentException("A hash of 32 bytes has another Base64 form: " + hash.base64() + ".");
        }
        return hash;
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Puts the bytes where many hashes stand one after the other. */
    public void into(byte[] hashes, int index) {
        System.arraycopy(bytes, 0, hashes, index * BYTES, BYTES);
    }

    /** As checkpoints and proofs write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** As people compare it: 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
