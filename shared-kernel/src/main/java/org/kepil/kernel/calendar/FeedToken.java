package org.kepil.kernel.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.kepil.kernel.Sha256;
import java.util.Base64;

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
        return Sha256.hex(text.getBytes(UTF_8));
    }

    /** Without the secret, so that none gets into a log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
