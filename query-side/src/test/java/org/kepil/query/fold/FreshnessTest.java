package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreshnessTest {

    private final Freshness freshness = new Freshness();
    private final AtomicInteger version = new AtomicInteger();

    @Test
    void what_is_fresh_is_read_once() {
        AtomicInteger reads = new AtomicInteger();
        assertThat(freshness.await("notes", reads::incrementAndGet, _ -> true)).isOne();
    }

    @Test
    void a_reader_is_woken_when_the_view_moves_on() throws InterruptedException {
        Thread fold = Thread.ofPlatform().start(() -> {
            version.set(3);
            freshness.moved("notes");
        });
        assertThat(freshness.await("notes", version::get, seen -> seen >= 3)).isEqualTo(3);
        fold.join();
    }

    @Test
    void a_reader_finds_what_another_process_has_folded() throws InterruptedException {
        Thread elsewhere = Thread.ofPlatform().start(() -> version.set(3));
        assertThat(freshness.await("notes", version::get, seen -> seen >= 3)).isEqualTo(3);
        elsewhere.join();
    }

    @Test
    void patience_ends_after_two_seconds_with_the_older_answer() {
        Instant begin = Instant.now();
        assertThat(freshness.await("notes", version::get, seen -> seen >= 3)).isZero();
        assertThat(Duration.between(begin, Instant.now())).isGreaterThanOrEqualTo(Freshness.PATIENCE);
    }
}
