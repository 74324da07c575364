package org.kepil.standalone.crash;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one writer meant and was told, in a file outside the database. Each line goes to the operating system in one
 * unbuffered write before the writer goes on, so that a killed process takes none with it.
 */
final class Journal implements Closeable {

    static final String ENDING = ".journal";
    static final String INTENT = "INTENT";

    private final FileChannel file;

    Journal(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Before the command is sent, the first time as well as again. */
    void intends(Intent intent) {
        write(INTENT + " " + intent.command() + " " + intent.caseId() + " "
                + intent.steps().stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    /** After the answer. */
    void heard(UUID command, Outcome outcome) {
        write(outcome + " " + command);
    }

    private void write(String line) {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
