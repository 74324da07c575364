package org.kepil.data.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people send lie no longer than they are needed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void what_is_sent_is_kept_as_it_came() throws Exception {
        Uploads uploads = new Uploads(directory, 3);

        Path file = uploads.keep(new ByteArrayInputStream(new byte[]{1, 2, 3}));

        assertThat(file).hasBinaryContent(new byte[]{1, 2, 3});
        uploads.drop(file);
        assertThat(files()).isEmpty();
    }

    @Test
    void nothing_is_left_of_what_is_too_large() throws IOException {
        Uploads uploads = new Uploads(directory, 2);

        assertThatThrownBy(() -> uploads.keep(new ByteArrayInputStream(new byte[]{1, 2, 3})))
                .isInstanceOf(UploadTooLargeException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_killed_process_left_is_gone_after_the_start() throws Exception {
        new Uploads(directory, 3).keep(new ByteArrayInputStream(new byte[]{1}));
        Path other = Files.createFile(directory.resolve("other"));

        new Uploads(directory, 3);

        assertThat(files()).containsExactly(other);
    }

    private Path[] files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toArray(Path[]::new);
        }
    }
}
