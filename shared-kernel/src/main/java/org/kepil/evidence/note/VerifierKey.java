package org.kepil.evidence.note;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kepil.evidence.tree.Hashing;

/**
 * The public half of a key that signs notes. Its text form is the usual one: name, identifier, and type with key, with a plus
 * between them.
 */
public final class VerifierKey {

    private static final Pattern FORM = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    /** What stands before the 32 bytes of a key of Ed25519 in the form that Java reads. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_BYTES = 32;
    private static final int TIME_BYTES = 8;

    private final String name;
    private final Kind kind;
    private final byte[] key;

    private VerifierKey(String name, Kind kind, byte[] key) {
        this.name = name;
        this.kind = kind;
        this.key = key;
    }

    /** What a key signs. */
    enum Kind {
        /** The text itself, as a log does. */
        LOG(1),
        /** The text with the time at which a witness found it consistent. */
        WITNESS(4);

        private final byte type;

        Kind(int type) {
            this.type = (byte) type;
        }
    }

    /** The key of a log. */
    static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(name, Kind.LOG, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /** Reads the text form. @throws MalformedNote naming what is wrong */
    public static VerifierKey parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !KeyName.isGood(form.group(1))) {
            throw new MalformedNote("A verifier key is name+identifier+key: '" + text + "'.");
        }
        VerifierKey key = of(form.group(1), decoded(form.group(3)));
        if (!key.identifier().equals(form.group(2))) {
            throw new MalformedNote("The identifier of the key should be " + key.identifier() + ": '" + text + "'.");
        }
        return key;
    }

    private static byte[] decoded(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException none) {
            throw new MalformedNote("A verifier key is not Base64: '" + encoded + "'.");
        }
    }

    private static VerifierKey of(String name, byte[] typed) {
        for (Kind kind : Kind.values()) {
            if (typed.length == 1 + KEY_BYTES && typed[0] == kind.type) {
                return new VerifierKey(name, kind, Arrays.copyOfRange(typed, 1, typed.length));
            }
        }
        throw new MalformedNote("The key of " + name + " is neither one of Ed25519 nor a witness's.");
    }

    public String name() {
        return name;
    }

    int id() {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(named.length + 2 + KEY_BYTES).put(named).put((byte) '\n').put(kind.type)
                .put(key)
                .array();
        return ByteBuffer.wrap(Hashing.plain(all).bytes()).getInt();
    }

    /** Eight hexadecimal digits that tell it among the keys of its name. */
    public String identifier() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Whether this key signed the note, and no signature under its name and identifier is a wrong one. */
    public boolean signed(SignedNote note) {
        var ours = note.signatures().stream().filter(each -> each.name().equals(name) && each.keyId() == id()).toList();
        return !ours.isEmpty() && ours.stream().allMatch(each -> verifies(each.signature(), note.text()));
    }

    private boolean verifies(byte[] signature, String text) {
        return switch (kind) {
            case LOG -> verifies(signature, text.getBytes(StandardCharsets.UTF_8));
            case WITNESS -> signature.length > TIME_BYTES && cosigned(signature, text);
        };
    }

    private boolean cosigned(byte[] signature, String text) {
        long seconds = ByteBuffer.wrap(signature).getLong();
        byte[] message = cosigned(seconds, text).getBytes(StandardCharsets.UTF_8);
        return seconds >= 0 && verifies(Arrays.copyOfRange(signature, TIME_BYTES, signature.length), message);
    }

    /** What is signed with a time. */
    static String cosigned(long seconds, String text) {
        return "cosignature/v1\ntime " + seconds + "\n" + text;
    }

    /** The same key where it signs the text with the time. */
    public VerifierKey ofCosignatures() {
        return new VerifierKey(name, Kind.WITNESS, key);
    }

    private boolean verifies(byte[] signature, byte[] message) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(
                    new X509EncodedKeySpec(ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(key).array())));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException neverByThisKey) {
            return false;
        }
    }

    /** The text form, for whoever wants to check signatures. */
    @Override
    public String toString() {
        byte[] typed = ByteBuffer.allocate(1 + KEY_BYTES).put(kind.type).put(key).array();
        return name + "+" + identifier() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
