package org.kepil.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A temporary data directory that goes with its server. */
record ThrowAwayDirectory(Path path) {

    static ThrowAwayDirectory create() throws IOException {
        return new ThrowAwayDirectory(Files.createTempDirectory("kepil-postgres").toRealPath());
    }

    /** Answers what ends the server and the directory, at the first call; the exit of the JVM is a call as well. */
    Runnable discardAfter(Postmaster postmaster) {
        AtomicBoolean discarded = new AtomicBoolean();
        Runnable discard = () -> {
            if (discarded.compareAndSet(false, true)) {
                discard(postmaster);
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(discard, "throw-away-postgres"));
        return discard;
    }

    private void discard(Postmaster postmaster) {
        try {
            postmaster.quit();
            empty(path);
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The throw-away PostgreSQL in " + path + " does not go", e);
        }
    }

    /** Deletes everything in a directory and leaves the directory. */
    static void empty(Path directory) throws IOException {
        List<Path> contents;
        try (var files = Files.walk(directory)) {
            contents = files.filter(file -> !file.equals(directory)).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : contents) {
            Files.deleteIfExists(file);
        }
    }
}
