package org.kepil.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordChecksTest {

    private final SettableClock clock = new SettableClock();
    private final CountingEncoder encoder = new CountingEncoder();
    private final PasswordChecks checks = new PasswordChecks(encoder, clock);

    @Test
    void a_good_password_is_checked_once_in_five_minutes() {
        assertThat(checks.matches("secret", "hash of secret")).isTrue();
        assertThat(checks.matches("secret", "hash of secret")).isTrue();
        assertThat(encoder.checks).isEqualTo(1);
        clock.pass(Duration.ofMinutes(5));
        assertThat(checks.matches("secret", "hash of secret")).isTrue();
        assertThat(encoder.checks).isEqualTo(2);
    }

    @Test
    void a_wrong_password_is_never_remembered() {
        assertThat(checks.matches("wrong", "hash of secret")).isFalse();
        assertThat(checks.matches("wrong", "hash of secret")).isFalse();
        assertThat(encoder.checks).isEqualTo(2);
    }

    @Test
    void a_changed_password_ends_the_memory_of_the_old_one() {
        checks.matches("secret", "hash of secret");
        assertThat(checks.matches("secret", "hash of another")).isFalse();
    }

    private static final class CountingEncoder implements PasswordEncoder {

        private int checks;

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checks++;
            return ("hash of " + password).equals(hash);
        }
    }
}
