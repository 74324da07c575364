package org.kepil.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was stored once reads the same for ever, and the writer writes it to the byte. It does not prove that an example
 * shows every value a field can have; the properties of the codec try those.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredExamplesTest {

    private final JsonEventCodec codec = StoredExamples.codec();

    static Stream<Sample> current() {
        return Samples.all().stream().filter(Sample::isCurrent);
    }

    @Test
    void there_are_three_examples_for_every_revision_of_every_event() {
        List<String> expected = StoredTypes.current().all().stream().flatMap(StoredExamplesTest::pathsOf).sorted()
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(StoredExamples.paths()).as("a new event or revision? run StoredExamples").isEqualTo(expected);
        assertThat(Samples.all().stream().map(Sample::path)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void no_byte_of_an_example_has_changed() {
        assertThat(StoredExamples.hashes()).as("released examples are never edited")
                .isEqualTo(StoredExamples.frozenHashes());
    }

    @ParameterizedTest
    @MethodSource("current")
    void the_writer_still_writes_the_same_bytes(Sample sample) {
        assertThat(new String(StoredExamples.written(sample), UTF_8))
                .isEqualTo(new String(StoredExamples.bytes(sample), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("org.kepil.log.codec.Samples#all")
    void every_example_reads_as_the_event_it_was(Sample sample) {
        assertThat(codec.event(sample.eventId(), sample.type().name(), sample.revision(),
                StoredExamples.bytes(sample))).isEqualTo(sample.event());
    }

    @ParameterizedTest
    @MethodSource("org.kepil.log.codec.Samples#all")
    void every_example_is_sorted(Sample sample) {
        List<String> names = List.copyOf(KepilJson.mapper().readTree(StoredExamples.bytes(sample)).propertyNames());
        assertThat(names).isNotEmpty().isSorted();
    }

    private static Stream<String> pathsOf(StoredType type) {
        return IntStream.rangeClosed(1, type.revision()).boxed().flatMap(revision -> Stream
                .of("minimal", "maximal", "odd").map(kind -> type.name() + "/" + revision + "/" + kind + ".json"));
    }
}
