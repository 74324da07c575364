package org.kepil.data.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what people send until its import is over. Nothing outlives the process: the folder is emptied at the start. */
final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final String PREFIX = "import-";
    private static final String SUFFIX = ".upload";

    private final Path directory;
    private final long maxBytes;

    /** @throws IOException if the folder cannot be made or emptied */
    Uploads(Path directory, long maxBytes) throws IOException {
        this.directory = directory;
        this.maxBytes = maxBytes;
        Files.createDirectories(directory);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Keeps all that comes.
     *
     * @throws UploadTooLargeException if it is more than the settings allow; nothing is kept then
     */
    Path keep(InputStream content) throws IOException, UploadTooLargeException {
        Path file = Files.createTempFile(directory, PREFIX, SUFFIX);
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(content, out);
            return file;
        } catch (IOException | UploadTooLargeException | RuntimeException failed) {
            drop(file);
            throw failed;
        }
    }

    private void copy(InputStream content, OutputStream out) throws IOException, UploadTooLargeException {
        byte[] chunk = new byte[1 << 16];
        long total = 0;
        for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            total += count;
            if (total > maxBytes) {
                throw new UploadTooLargeException(maxBytes);
            }
            out.write(chunk, 0, count);
        }
    }

    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            LOG.warn("{} could not be deleted; the next start will do it.", file, failed);
        }
    }
}
