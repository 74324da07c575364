package org.kepil.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.evidence.tree.Hashing;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoteTest {

    private static final String ORIGIN = "kepil.example/0";
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 1_234, Hashing.EMPTY);
    /** The example of C2SP signed-note and the verifier key that its reference tests give for another text. */
    private static final String EXAMPLE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_checkpoint_is_read_as_it_was_written() {
        assertThat(CHECKPOINT.text())
                .isEqualTo(ORIGIN + "\n1234\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "o", "o\n", "o\n1\n", "\n1\nROOT\n", "o o\n1\nROOT\n", "o+\n1\nROOT\n", "o\n01\nROOT\n",
            "o\n-1\nROOT\n", "o\n9999999999999999999\nROOT\n", "o\n1\nROOT", "o\n1\nROOT\n\n", "o\n1\nROOT\nmore\n",
            "o\n1\nAAAA\n", "o\n1\nno hash\n", "o\n\u0661\nROOT\n", "o\r\n1\nROOT\n"})
    void a_malformed_checkpoint_is_named(String text) {
        assertThatExceptionOfType(MalformedNote.class)
                .isThrownBy(() -> Checkpoint.parse(text.replace("ROOT", Hashing.EMPTY.base64())))
                .withMessageMatching("(?s)(A checkpoint|The (origin|size|root)) .*\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text\n", "text\n\n", "\n\n", "text\n\nNAME AAAAAAA=\n", "text\n\n\u2014 name\n",
            "text\n\n\u2014 name AAAA=\n", "text\n\n\u2014 name AAAA\n", "text\n\n\u2014 na+me AAAAAAA=\n",
            "text\n\n\u2014 name AAAAAAA= more\n", "text\n\n\u2014 name AAAAAAA=", "te\txt\n\n\u2014 name AAAAAAA=\n",
            "te\uFFFDxt\n\n\u2014 name AAAAAAA=\n", "text\n\n\u2014  AAAAAAA=\n"})
    void a_malformed_note_is_named(String text) {
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> SignedNote.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "name+00000000", "name+c74f20a3+AAAA", "name+c74f20a3+!",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
    void a_malformed_key_is_named(String text) {
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> VerifierKey.parse(text));
    }

    @Test
    void a_note_that_others_signed_is_verified() {
        SignedNote note = SignedNote.parse(EXAMPLE);
        VerifierKey key = VerifierKey.parse(NEUMANN);
        assertThat(note).hasToString(EXAMPLE);
        assertThat(key).hasToString(NEUMANN);
        assertThat(key.signed(note)).isTrue();
        assertThat(key.signed(SignedNote.parse(EXAMPLE.replace("then", "than")))).isFalse();
    }

    @Test
    void what_the_key_of_the_file_signs_only_its_public_half_verifies() throws IOException {
        Path file = directory.resolve("keys/signing-key");
        SigningKey key = SigningKey.fromFileOrCreate(file, ORIGIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        SignedNote note = SignedNote.parse(
                SigningKey.fromFileOrCreate(file, ORIGIN).sign(CHECKPOINT.text()).toString());
        VerifierKey published = VerifierKey.parse(key.verifier().toString());
        assertThat(published.signed(note)).isTrue();
        assertThat(SigningKey.generate(ORIGIN).verifier().signed(note)).isFalse();
        assertThat(published.signed(new SignedNote(note.text().replace("1234", "1235"), note.signatures()))).isFalse();
    }

    @Test
    void one_wrong_signature_under_the_name_of_the_key_spoils_the_note() {
        SigningKey key = SigningKey.generate(ORIGIN);
        SignedNote note = key.sign(CHECKPOINT.text());
        SignedNote strangers = note.and(SigningKey.generate(ORIGIN).sign(CHECKPOINT.text()).signatures());
        assertThat(key.verifier().signed(strangers)).isTrue();
        assertThat(key.verifier().signed(note.and(key.sign("another\n").signatures()))).isFalse();
    }

    @Test
    void a_file_that_holds_no_key_of_this_log_stops_the_start() throws IOException {
        Path file = directory.resolve("signing-key");
        SigningKey.fromFileOrCreate(file, ORIGIN);
        assertThatIllegalStateException().isThrownBy(() -> SigningKey.fromFileOrCreate(file, "other.example/0"))
                .withMessageContaining(ORIGIN, "other.example/0");
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.getFirst() + "\n" + SigningKey.generate(ORIGIN).verifier() + "\n");
        assertThatIllegalStateException().isThrownBy(() -> SigningKey.fromFileOrCreate(file, ORIGIN))
                .withMessageContaining("do not belong together");
        Files.writeString(file, "nothing\n");
        assertThatIllegalStateException().isThrownBy(() -> SigningKey.fromFileOrCreate(file, ORIGIN))
                .withMessageContaining("holds no signing key");
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> SigningKey.generate("a name"));
    }
}
