package org.kepil.log.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.crypto.SecretKey;

/** The key that wraps all others: 256 bits, from a file that only its owner reads or from configuration. */
public final class KeyEncryptionKey {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

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
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            refuseIfOpenToOthers(file);
            return fromBase64(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("The key-encryption key could not be read from " + file + ".", failed);
        }
    }

    /**
     * Another process may do the same now: the file appears under its name only when complete, and only once. It is on
     * disk before any key is wrapped with it, or a power cut would erase every person.
     */
    private static void create(Path file) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file, not the root");
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(AesKeys.random().getEncoded()) + "\n");
            force(draft, StandardOpenOption.WRITE);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } finally {
            Files.delete(draft);
            force(directory, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private static void refuseIfOpenToOthers(Path file) throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    "Others may read the key-encryption key: run chmod 600 " + file + " and start again.");
        }
    }
}
