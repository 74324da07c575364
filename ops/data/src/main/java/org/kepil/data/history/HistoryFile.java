package org.kepil.data.history;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens a file that is plain or compressed, whatever its name says. */
final class HistoryFile {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int CHUNK = 1 << 16;

    private HistoryFile() {
    }

    /**
     * The unpacked content.
     *
     * @param maxBytes most bytes of unpacked content; more raise {@link TooLargeException} while reading, so that a
     *                 small file cannot unpack without end
     */
    static InputStream open(Path file, long maxBytes) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        try {
            return new LimitedStream(isGzip(raw) ? unpacked(raw) : raw, maxBytes);
        } catch (IOException | RuntimeException broken) {
            raw.close();
            throw broken;
        }
    }

    /** A damaged start is found while reading, like damage anywhere else. */
    private static InputStream unpacked(InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, CHUNK);
        } catch (ZipException | EOFException damaged) {
            raw.close();
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    throw damaged;
                }
            };
        }
    }

    private static boolean isGzip(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
        raw.reset();
        return gzip;
    }
}
