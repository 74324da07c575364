package org.kepil.evidence.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.kepil.log.keys.SecretFile;

/** The key by which a log signs its checkpoints. It lies in a file outside the database, beside its public half. */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
    }

    /** A new key. @throws MalformedNote if the origin cannot name a key */
    static SigningKey generate(String origin) {
        if (!KeyName.isGood(origin)) {
            throw new MalformedNote("The origin is empty or holds a space or a plus: '" + origin + "'.");
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifierKey.of(origin, pair.getPublic()));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /**
     * Reads the key from the file; makes one there, with mode 600, if there is no file.
     *
     * @throws IllegalStateException         if others may read the file, or it holds no key, or that of another origin
     * @throws java.io.UncheckedIOException if the file can be neither read nor made
     */
    public static SigningKey fromFileOrCreate(Path file, String origin) {
        SigningKey key = parse(SecretFile.readOrCreate("signing key", file, () -> generate(origin).secret()), file);
        if (!key.verifier.name().equals(origin)) {
            throw new IllegalStateException("The signing key in " + file + " is that of " + key.verifier.name()
                    + ", but the settings call this log " + origin + ". A log keeps its name and its key.");
        }
        return key;
    }

    private String secret() {
        return Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + verifier + "\n";
    }

    private static SigningKey parse(String secret, Path file) {
        try {
            List<String> lines = secret.lines().toList();
            PrivateKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.getFirst())));
            SigningKey read = new SigningKey(key, VerifierKey.parse(lines.getLast()));
            if (read.verifier.signed(read.sign("trial\n"))) {
                return read;
            }
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalStateException("The file " + file + " holds no signing key.", unreadable);
        }
        throw new IllegalStateException("The two halves of the signing key in " + file + " do not belong together.");
    }

    /** Signs a text that ends in a newline. */
    public SignedNote sign(String text) {
        return new SignedNote(text, List.of(NoteSignature.of(verifier.name(), verifier.id(), signature(text))));
    }

    /** Signs a text, and in a second line the text with the time, as a cosignature does; the time in whole seconds. */
    public SignedNote sign(String text, Instant at) {
        byte[] signature = signature(VerifierKey.cosigned(at.getEpochSecond(), text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length).putLong(at.getEpochSecond()).put(signature)
                .array();
        VerifierKey own = verifier.ofCosignatures();
        return sign(text).and(List.of(NoteSignature.of(own.name(), own.id(), timed)));
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException ourOwnKey) {
            throw new IllegalStateException(ourOwnKey);
        }
    }

    /** What others check its signatures with. */
    public VerifierKey verifier() {
        return verifier;
    }
}
