package org.kepil.data.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kepil.command.Resting;

/**
 * Which years were begun and are not whole yet, kept in files, so that a start after a crash knows. While there is one, Kepil
 * does nothing by itself: by the clock of today everything in a year of long ago is overdue, and what it recorded in a case
 * would stand in the place of what the year still has to tell there.
 */
final class OpenYears implements Resting {

    private final Path directory;

    OpenYears(Path directory) {
        this.directory = directory;
    }

    void begun(String profile) {
        try {
            Files.createDirectories(directory);
            Files.writeString(file(profile), "");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    void whole(String profile) {
        try {
            Files.deleteIfExists(file(profile));
        } catch (IOException undeleted) {
            throw new UncheckedIOException(undeleted);
        }
    }

    private Path file(String profile) {
        return directory.resolve(profile + ".open");
    }

    @Override
    public boolean rests() {
        if (Files.notExists(directory)) {
            return false;
        }
        try (Stream<Path> open = Files.list(directory)) {
            return open.findAny().isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
