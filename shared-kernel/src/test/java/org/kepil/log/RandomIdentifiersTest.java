package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomIdentifiersTest {

    private static final int MANY = 10_000;

    @Test
    void messages_take_their_identifiers_from_here() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(RandomIdentifiers.class);
    }

    @Test
    void each_is_a_random_uuid() {
        assertThat(some(new RandomIdentifiers()).map(UUID::fromString))
                .allMatch(id -> id.version() == 4 && id.variant() == 2);
    }

    @Test
    void none_is_given_twice_whoever_asks() throws InterruptedException, ExecutionException {
        RandomIdentifiers identifiers = new RandomIdentifiers();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> asked = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> some(identifiers).toList())).toList();
            List<String> all = new ArrayList<>();
            for (Future<List<String>> each : asked) {
                all.addAll(each.get());
            }
            assertThat(all).hasSize(4 * MANY).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> some(RandomIdentifiers identifiers) {
        return Stream.generate(identifiers::generateIdentifier).limit(MANY);
    }
}
