package org.kepil.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final SettableClock clock = new SettableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void four_failures_cost_nothing() {
        fail(4);
        assertThat(throttle.wait("ada", HERE)).isZero();
    }

    @Test
    void the_fifth_costs_two_seconds_and_each_after_it_twice_as_much() {
        fail(5);
        assertThat(throttle.wait("ada", HERE)).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(throttle.wait("ada", HERE)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void no_wait_is_longer_than_a_quarter_of_an_hour() {
        fail(100);
        assertThat(throttle.wait("ada", HERE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_ends() {
        fail(5);
        clock.pass(Duration.ofSeconds(2));
        assertThat(throttle.wait("ada", HERE)).isZero();
    }

    @Test
    void others_and_other_addresses_do_not_wait() {
        fail(5);
        assertThat(throttle.wait("blaise", HERE)).isZero();
        assertThat(throttle.wait("ada", "192.0.2.2")).isZero();
    }

    @Test
    void a_success_wipes_the_slate() {
        fail(5);
        throttle.succeeded("ada", HERE);
        fail(1);
        assertThat(throttle.wait("ada", HERE)).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("ada", HERE);
        }
    }
}
