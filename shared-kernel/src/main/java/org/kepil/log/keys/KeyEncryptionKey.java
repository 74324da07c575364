package org.kepil.log.keys;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.crypto.SecretKey;

/** The key that wraps all others: 256 bits, from a file that only its owner reads or from configuration. */
public final class KeyEncryptionKey {

    private KeyEncryptionKey() {
    }

    /** @throws IllegalArgumentException if the text is not the Base64 form of 32 bytes; it never shows the text */
    public static SecretKey fromBase64(String text) {
        try {
            return AesKeys.of(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("The key-encryption key must be the Base64 form of 32 bytes.");
        }
    }

    /**
     * Reads the key from the file; makes one there, with mode 600, if there is no file.
     *
     * @throws IllegalStateException if others than the owner may read the file
     * @throws UncheckedIOException  if the file can be neither read nor made
     */
    public static SecretKey fromFileOrCreate(Path file) {
        return fromBase64(SecretFile.readOrCreate("key-encryption key", file,
                () -> Base64.getEncoder().encodeToString(AesKeys.random().getEncoded()) + "\n"));
    }
}
