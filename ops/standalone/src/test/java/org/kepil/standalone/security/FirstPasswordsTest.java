package org.kepil.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstPasswordsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_password_that_is_in_the_file_stays() {
        var first = passwords().of(List.of("intake"));
        var second = passwords().of(List.of("intake", "admin"));
        assertThat(second).containsAllEntriesOf(first).containsKey("admin");
        assertThat(second.get("admin")).isNotEqualTo(first.get("intake")).hasSize(16);
    }

    @Test
    void only_the_owner_may_read_the_file() throws IOException {
        passwords().of(List.of("intake"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void a_draft_of_a_killed_start_is_in_nobodys_way() throws IOException {
        Files.writeString(directory.resolve("demo-accounts.txt.draft"), "int");
        assertThat(passwords().of(List.of("intake"))).containsOnlyKeys("intake");
    }

    @Test
    void a_forgotten_password_leaves_the_file() {
        passwords().of(List.of("intake", "admin"));
        passwords().forget("intake");
        assertThat(file()).content().contains("admin").doesNotContain("intake");
    }

    private FirstPasswords passwords() {
        return new FirstPasswords(file());
    }

    private Path file() {
        return directory.resolve("demo-accounts.txt");
    }
}
