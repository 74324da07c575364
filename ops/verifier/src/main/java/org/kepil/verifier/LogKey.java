package org.kepil.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;

/** A public key in the text form of C2SP signed-note: name, identifier, and type with key, with a plus between them. */
final class LogKey {

    private static final int LOG = 1;
    private static final int COSIGNATURE = 4;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final int SIGNATURE_BYTES = 64;
    /** What stands before the key in the form that Java reads. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte type;
    private final byte[] raw;
    private final PublicKey key;

    private LogKey(String name, int type, byte[] raw) {
        this.name = name;
        this.type = (byte) type;
        this.raw = raw;
        try {
            this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(
                    ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(raw).array()));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("The key of " + name + " is none of Ed25519.", none);
        }
    }

    /** @throws IllegalArgumentException naming what is wrong */
    static LogKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A verifier key is name+identifier+key: '" + text + "'.");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 1 + KEY_BYTES || typed[0] != LOG && typed[0] != COSIGNATURE) {
            throw new IllegalArgumentException("The key of " + parts[0] + " is neither a log's nor a witness's.");
        }
        LogKey key = new LogKey(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The identifier of the key of " + parts[0] + " is another one.");
        }
        return key;
    }

    String name() {
        return name;
    }

    /** The same key where it signs with a time. */
    LogKey ofCosignatures() {
        return new LogKey(name, COSIGNATURE, raw);
    }

    private byte[] id() {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(named.length + 2 + KEY_BYTES).put(named).put((byte) '\n').put(type).put(raw)
                .array();
        return Arrays.copyOf(new Sha256().plain(all), ID_BYTES);
    }

    /** Whether a signature line names this key. */
    boolean isNamedBy(Note.Line line) {
        return line.name().equals(name) && Arrays.equals(Arrays.copyOf(line.signature(), ID_BYTES), id());
    }

    /** Whether it signed the text as a log does. */
    boolean signed(String text, Note.Line line) {
        byte[] bytes = line.signature();
        return type == LOG && bytes.length == ID_BYTES + SIGNATURE_BYTES && verifies(text, bytes);
    }

    /** The second at which it signed the text; empty if it did not. */
    OptionalLong cosigned(String text, Note.Line line) {
        byte[] bytes = line.signature();
        if (type != COSIGNATURE || bytes.length != ID_BYTES + Long.BYTES + SIGNATURE_BYTES) {
            return OptionalLong.empty();
        }
        long seconds = ByteBuffer.wrap(bytes).getLong(ID_BYTES);
        return seconds >= 0 && verifies("cosignature/v1\ntime " + seconds + "\n" + text, bytes)
                ? OptionalLong.of(seconds)
                : OptionalLong.empty();
    }

    private boolean verifies(String message, byte[] line) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message.getBytes(StandardCharsets.UTF_8));
            return check.verify(line, line.length - SIGNATURE_BYTES, SIGNATURE_BYTES);
        } catch (GeneralSecurityException none) {
            return false;
        }
    }
}
