package org.kepil.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A kept data directory, locked while it is open. The lock and the mark of an unfinished set-up lie beside the
 * directory, because PostgreSQL wants it empty at first.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final Path unfinished;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.unfinished = beside(path, ".unfinished");
        this.lock = lock;
    }

    static DataDirectory open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            path = path.toRealPath();
            return new DataDirectory(path, lock(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + path, e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(beside(path, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new IllegalStateException("The data directory " + path + " is in use by another running Kepil. "
                    + "Stop that one, or give this one a directory of its own.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private static Path beside(Path path, String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    Path path() {
        return path;
    }

    /** Stops what a killed process left running here, and sweeps away a set-up that was killed half-way. */
    void prepare() throws IOException {
        new LeftBehind(path).stop();
        if (Files.exists(unfinished)) {
            ThrowAwayDirectory.empty(path);
        } else if (isEmpty()) {
            Files.createFile(unfinished);
        }
    }

    /** The server has started once: from now on the directory holds data that matter. */
    void complete() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the data directory " + path, e);
        }
    }
}
