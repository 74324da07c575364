package org.kepil.log.keys;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys of 256 bits, and the randomness behind them. */
final class AesKeys {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private AesKeys() {
    }

    static SecretKey random() {
        return of(randomBytes(BYTES));
    }

    /** @throws IllegalArgumentException if there are not exactly 32 bytes */
    static SecretKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, this one has " + bytes.length + ".");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
