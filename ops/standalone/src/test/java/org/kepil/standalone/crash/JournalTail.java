package org.kepil.standalone.crash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The part of one journal that has not been read yet. */
final class JournalTail {

    private final Path file;
    private long offset;
    private boolean awaitsAnswer;

    JournalTail(Path file) {
        this.file = file;
    }

    /** Hands on each whole line that is new. */
    void read(Consumer<String> lines) throws IOException {
        String fresh = fresh();
        String whole = fresh.substring(0, fresh.lastIndexOf('\n') + 1);
        offset += whole.length();
        whole.lines().forEach(line -> {
            awaitsAnswer = line.startsWith(Journal.INTENT);
            lines.accept(line);
        });
    }

    /** Whether the last line of the writer is a command that it sent. */
    boolean awaitsAnswer() {
        return awaitsAnswer;
    }

    private String fresh() throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(open.length() - offset)];
            open.seek(offset);
            open.readFully(bytes);
            return new String(bytes, StandardCharsets.US_ASCII);
        }
    }
}
