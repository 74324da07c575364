package org.kepil.verifier;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962 uses it. One for each thread. */
final class Sha256 {

    static final int BYTES = 32;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Writes the hash of some bytes. */
    void plain(byte[] bytes, int from, int length, byte[] out, int at) {
        digest.update(bytes, from, length);
        finish(out, at);
    }

    /** Writes the hash of two neighbours, which lie one after the other. */
    void node(byte[] pair, int from, byte[] out, int at) {
        digest.update((byte) 1);
        digest.update(pair, from, 2 * BYTES);
        finish(out, at);
    }

    byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    byte[] plain(byte[] bytes) {
        return digest.digest(bytes);
    }

    private void finish(byte[] out, int at) {
        try {
            digest.digest(out, at, BYTES);
        } catch (DigestException thereIsRoom) {
            throw new IllegalStateException(thereIsRoom);
        }
    }
}
