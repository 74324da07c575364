package org.kepil.standalone.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.standalone.security.Credentials.Credential;
import org.springframework.stereotype.Component;

/**
 * Holds what a session began with against what is so now: an open account, its role and places, and the password that opened
 * it. It looks again at most every other second.
 */
@Component
class Sessions {

    private static final String PASSWORD_SINCE = Sessions.class.getName() + ".passwordSince";
    private static final Duration FRESH = Duration.ofSeconds(2);

    /** An account as it was when seen; person is null if it is closed. */
    private record Standing(@Nullable SignedIn person, @Nullable Instant passwordSince, Instant seen) {
    }

    private final Accounts accounts;
    private final Credentials credentials;
    private final InstantSource clock;
    private final Map<String, Standing> known = new ConcurrentHashMap<>();

    Sessions(Accounts accounts, Credentials credentials, InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Lets the session rest on the person's password as it is now; sessions that rest on an earlier one end. */
    void begin(HttpSession session, SignedIn person) {
        session.setAttribute(PASSWORD_SINCE, look(person).passwordSince());
    }

    /** Whether everything that the session rests on is still so. */
    boolean holds(HttpSession session, SignedIn person) {
        Standing standing = known.get(person.userName());
        if (standing == null || standing.seen().plus(FRESH).isBefore(clock.instant())) {
            standing = look(person);
        }
        Object since = session.getAttribute(PASSWORD_SINCE);
        return since != null && since.equals(standing.passwordSince()) && isSame(person, standing.person());
    }

    private static boolean isSame(SignedIn before, @Nullable SignedIn now) {
        return now != null && before.accountId().equals(now.accountId()) && before.role() == now.role()
                && Objects.equals(before.officeId(), now.officeId())
                && Objects.equals(before.advocateId(), now.advocateId());
    }

    private Standing look(SignedIn person) {
        Instant now = clock.instant();
        Optional<SignedIn> account = accounts.find(person.userName());
        Optional<Instant> since = credentials.find(person.accountId()).map(Credential::since);
        Standing standing = new Standing(account.orElse(null), since.orElse(null), now);
        known.put(person.userName(), standing);
        return standing;
    }
}
