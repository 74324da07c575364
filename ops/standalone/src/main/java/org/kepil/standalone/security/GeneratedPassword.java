package org.kepil.standalone.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody has to think of and nobody can guess. */
final class GeneratedPassword {

    private static final int BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedPassword() {
    }

    /** 96 random bits as 16 characters. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
