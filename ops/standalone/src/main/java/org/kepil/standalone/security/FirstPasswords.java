package org.kepil.standalone.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kepil.standalone.store.StoreSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The file that holds the generated passwords, readable for its owner only. It is written before a password counts, so that no
 * kill in between leaves an account whose password nobody knows.
 */
@Component
public class FirstPasswords {

    private final Path file;

    @Autowired
    FirstPasswords(StoreSettings settings) {
        this(settings.data().resolve("demo-accounts.txt"));
    }

    FirstPasswords(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /** One password for each user name: the one in the file, else a new one that is in the file from now on. */
    public synchronized Map<String, String> of(List<String> userNames) {
        Map<String, String> known = read();
        Map<String, String> all = new LinkedHashMap<>(known);
        userNames.forEach(userName -> all.computeIfAbsent(userName, _ -> GeneratedPassword.next()));
        if (!all.equals(known)) {
            write(all);
        }
        return all;
    }

    /** Whether the file still holds the person's password. */
    synchronized boolean holds(String userName) {
        return read().containsKey(userName);
    }

    /** Takes a password out of the file, once its owner has chosen another. */
    synchronized void forget(String userName) {
        Map<String, String> left = read();
        if (left.remove(userName) != null) {
            write(left);
        }
    }

    private Map<String, String> read() {
        Map<String, String> passwords = new LinkedHashMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] parts = line.split("\\s+");
                if (!line.startsWith("#") && parts.length == 2) {
                    passwords.put(parts[0], parts[1]);
                }
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the first passwords in " + file, e);
        }
    }

    private void write(Map<String, String> passwords) {
        var text = new StringBuilder(
                "# User names and generated passwords of the demo accounts. A password chosen on the page /password takes its line away.\n");
        passwords.forEach((userName, password) -> text.append("%-12s %s%n".formatted(userName, password)));
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(draft);
            Files.createFile(draft,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the first passwords in " + file, e);
        }
    }
}
