package org.kepil.standalone.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after five failures in a row for one user name from one address, sign-in waits, twice as long after each
 * further failure, up to a quarter of an hour. Nobody is locked out from elsewhere.
 */
@Component
class SignInThrottle {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private record Failures(int count, Instant waitUntil) {
    }

    private record Caller(String userName, String address) {
    }

    private final InstantSource clock;
    private final Map<Caller, Failures> failures = new LinkedHashMap<>();

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** How long the caller has to wait before the next attempt is looked at; zero if not at all. */
    synchronized Duration wait(String userName, String address) {
        Failures so = failures.get(new Caller(userName, address));
        if (so == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), so.waitUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String userName, String address) {
        Caller caller = new Caller(userName, address);
        Failures before = failures.remove(caller);
        int count = before == null ? 1 : before.count() + 1;
        failures.put(caller, new Failures(count, clock.instant().plus(waitAfter(count))));
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String userName, String address) {
        failures.remove(new Caller(userName, address));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
