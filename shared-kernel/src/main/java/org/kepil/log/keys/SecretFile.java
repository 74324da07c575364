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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** A file with a secret that only its owner reads, made at the first start. */
public final class SecretFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private SecretFile() {
    }

    /**
     * Reads the secret from the file; makes one there, with mode 600, if there is no file.
     *
     * @param what what the secret is, in the words of a message
     * @throws IllegalStateException if others than the owner may read the file
     * @throws UncheckedIOException  if the file can be neither read nor made
     */
    public static String readOrCreate(String what, Path file, Supplier<String> secret) {
        try {
            if (Files.notExists(file)) {
                create(file, secret.get());
            }
            refuseIfOpenToOthers(what, file);
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The " + what + " could not be read from " + file + ".", failed);
        }
    }

    /**
     * Another process may do the same now: the file appears under its name only when complete, and only once. It is on
     * disk before anything is done with it, or a power cut would make it another one afterwards.
     */
    private static void create(Path file, String secret) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file, not the root");
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(draft, secret);
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

    private static void refuseIfOpenToOthers(String what, Path file) throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    "Others may read the " + what + ": run chmod 600 " + file + " and start again.");
        }
    }
}
