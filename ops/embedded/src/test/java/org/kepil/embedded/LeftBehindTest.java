package org.kepil.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftBehindTest {

    @TempDir
    Path temporary;

    private Path data;
    private Path pidFile;

    @BeforeEach
    void directory() throws IOException {
        data = Files.createDirectory(temporary.resolve("data")).toRealPath();
        pidFile = data.resolve("postmaster.pid");
    }

    @Test
    void a_postgres_whose_program_was_deleted_is_stopped_before_its_number_goes() throws Exception {
        Path program = Files.copy(Path.of("/bin/sleep").toRealPath(), temporary.resolve("postgres"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Process left = new ProcessBuilder(program.toString(), "600").directory(data.toFile()).start();
        try {
            Files.delete(program);
            Files.writeString(pidFile, left.pid() + "\n");
            new LeftBehind(data).stop();
            assertThat(left.waitFor(1, TimeUnit.SECONDS)).isTrue();
            assertThat(pidFile).doesNotExist();
        } finally {
            left.destroyForcibly();
        }
    }

    @Test
    void a_process_that_nobody_can_judge_keeps_its_number() throws IOException {
        long self = ProcessHandle.current().pid();
        Path hidden = temporary.resolve("proc").resolve(Long.toString(self));
        Files.createFile(Files.createDirectories(hidden).resolve("cwd"));
        Files.writeString(pidFile, self + "\n");
        assertThatIOException().isThrownBy(new LeftBehind(data, temporary.resolve("proc"))::stop)
                .withMessageContaining("Process " + self).withMessageEndingWith("Stop it by hand.");
        assertThat(pidFile).exists();
    }

    @Test
    void a_damaged_file_is_told_and_kept() throws IOException {
        Files.writeString(pidFile, "seven\n");
        assertThatIOException().isThrownBy(new LeftBehind(data)::stop)
                .withMessageContaining("damaged").withMessageContaining("delete the file");
        assertThat(pidFile).exists();
    }

    @Test
    void an_owner_that_was_killed_before_it_wrote_its_number_left_nobody() throws IOException {
        Files.createFile(pidFile);
        new LeftBehind(data).stop();
        assertThat(pidFile).doesNotExist();
    }
}
