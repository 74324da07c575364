package org.kepil.log.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyEncryptionKeyTest {

    @TempDir
    Path directory;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_reads() throws IOException {
        Path file = directory.resolve("data/kek");
        SecretKey made = KeyEncryptionKey.fromFileOrCreate(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(KeyEncryptionKey.fromFileOrCreate(file)).isEqualTo(made);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void starts_that_race_get_the_same_key() throws Exception {
        Path file = directory.resolve("kek");
        Callable<SecretKey> start = () -> KeyEncryptionKey.fromFileOrCreate(file);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<SecretKey>> keys = threads.invokeAll(Stream.generate(() -> start).limit(8).toList());
            assertThat(keys.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void a_key_that_others_may_read_stops_the_start() throws IOException {
        Path file = directory.resolve("kek");
        KeyEncryptionKey.fromFileOrCreate(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatIllegalStateException().isThrownBy(() -> KeyEncryptionKey.fromFileOrCreate(file))
                .withMessageContaining("chmod 600 " + file);
    }

    @Test
    void a_configured_key_is_32_bytes_and_never_repeated_in_a_message() {
        String good = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(KeyEncryptionKey.fromBase64(good + "\n").getEncoded()).hasSize(32);
        String bad = Base64.getEncoder().encodeToString(new byte[31]);
        assertThatIllegalArgumentException().isThrownBy(() -> KeyEncryptionKey.fromBase64(bad))
                .withMessageNotContaining(bad).withNoCause();
        assertThatIllegalArgumentException().isThrownBy(() -> KeyEncryptionKey.fromBase64("not base 64!"))
                .withMessageNotContaining("not base").withNoCause();
    }
}
