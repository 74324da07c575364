package org.kepil.kernel.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in the address of a calendar: whoever knows it reads the calendar, because programs that keep calendars cannot
 * sign in. It is told once; what is kept is its hash, from which nobody finds it, as it is random and long.
 */
public record FeedToken(String text) {

    /** How many random bytes a token is made of. */
    public static final int BYTES = 32;

    /** @param random {@link #BYTES} bytes that nobody can guess */
    public static FeedToken of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("A token is made of " + BYTES + " bytes, not of " + random.length);
        }
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** SHA-256, as hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Without the secret, so that none gets into a log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
