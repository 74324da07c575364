package org.kepil.standalone.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords against their hashes. A slow hash makes guessing dear, and would make every API call dear as well, so a
 * check that succeeded is remembered for a few minutes: not the password, but a code of it and of the stored hash
 * under a key that lives and dies with the process. A changed password has another hash, so it is never let in by memory.
 */
@Component
class PasswordChecks {

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final PasswordEncoder encoder;
    private final InstantSource clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> good = new LinkedHashMap<>();

    PasswordChecks(PasswordEncoder encoder, InstantSource clock) {
        this.encoder = encoder;
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    boolean matches(String password, String hash) {
        String code = code(password, hash);
        if (remembers(code)) {
            return true;
        }
        boolean matches = encoder.matches(password, hash);
        if (matches) {
            remember(code);
        }
        return matches;
    }

    private synchronized boolean remembers(String code) {
        Instant until = good.get(code);
        return until != null && clock.instant().isBefore(until);
    }

    private synchronized void remember(String code) {
        good.remove(code);
        good.put(code, clock.instant().plus(MEMORY));
        if (good.size() > MOST) {
            good.remove(good.keySet().iterator().next());
        }
    }

    private String code(String password, String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
        }
    }
}
