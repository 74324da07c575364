package org.kepil.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatienceTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_lost_database_is_waited_for_by_time_and_not_by_tries() {
        assertThat(Patience.untilReached(() -> succeedAt(8))).isEqualTo(8);
    }

    @Test
    void a_database_that_stays_lost_is_given_up_after_about_two_seconds() {
        long began = System.nanoTime();
        assertThatThrownBy(() -> Patience.untilReached(() -> succeedAt(Integer.MAX_VALUE)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(System.nanoTime() - began).isGreaterThan(1_500_000_000L);
    }

    @Test
    void who_is_disturbed_tries_five_times() {
        assertThatThrownBy(() -> Patience.whileDisturbed(true, () -> succeedAt(6)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(tries).hasValue(5);
    }

    private int succeedAt(int number) {
        if (tries.incrementAndGet() < number) {
            throw new ConcurrencyException("Somebody else was faster.");
        }
        return number;
    }
}
