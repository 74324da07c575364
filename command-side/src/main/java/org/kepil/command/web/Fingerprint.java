package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A digest of what a request asks for. Two requests with the same one ask for the same. */
final class Fingerprint {

    private static final String ATTRIBUTE = Fingerprint.class.getName();

    /** Fields of a form that differ although it asks for the same. */
    private static final Set<String> INCIDENTAL = Set.of("_csrf", "idempotencyKey", "expectedVersion");

    private Fingerprint() {
    }

    /** Remembers the digest of method, path and body. */
    static void take(HttpServletRequest request, byte[] body) {
        MessageDigest digest = sha256();
        digest.update((request.getMethod() + " " + Doorway.of(request).path() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        request.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(digest.digest(body)));
    }

    /** Remembers the digest of method, path and fields. */
    static void take(HttpServletRequest request, Map<String, String> fields) {
        Map<String, String> sorted = new TreeMap<>(fields);
        sorted.keySet().removeAll(INCIDENTAL);
        take(request, sorted.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the digest of a file to that of the fields. */
    static void add(HttpServletRequest request, String digest) {
        request.setAttribute(ATTRIBUTE, of(request) + digest);
    }

    /** @throws IllegalStateException if the body was not read before */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String fingerprint) {
            return fingerprint;
        }
        throw new IllegalStateException("The body comes before the call among the parameters of a request handler.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
