package org.kepil.standalone.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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
    private static final String CHANGING = Sessions.class.getName() + ".changing";
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final Duration OUTAGE = Duration.ofMinutes(5);

    /** What becomes of a session. */
    enum Footing {
        HOLDS,
        /** It holds, but leads nowhere until the person has chosen a password. */
        PASSWORD_DUE,
        OVER
    }

    /** An account as it was when seen; person is null if it is closed, and the credential if it never had one. */
    private record Standing(@Nullable SignedIn person, @Nullable Credential credential, Instant seen) {

        Footing footing(HttpSession session, SignedIn before) {
            if (credential == null || !restsOn(credential, session) || !isSame(before, person)) {
                return Footing.OVER;
            }
            return credential.oneTime() ? Footing.PASSWORD_DUE : Footing.HOLDS;
        }

        private static boolean restsOn(Credential credential, HttpSession session) {
            return credential.since().equals(session.getAttribute(PASSWORD_SINCE))
                    || session.getAttribute(CHANGING) != null;
        }

        boolean younger(Duration age, Instant now) {
            return !seen.plus(age).isBefore(now);
        }

        private static Standing later(Standing one, Standing other) {
            return one.seen().isAfter(other.seen()) ? one : other;
        }
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

    /** Does what may change the person's password. What the same session asks for meanwhile does not end it. */
    <T> T whileChanging(HttpSession session, Supplier<T> change) {
        session.setAttribute(CHANGING, true);
        try {
            return change.get();
        } finally {
            session.removeAttribute(CHANGING);
        }
    }

    /** Lets the session rest on the person's password as it is now; sessions that rest on an earlier one end. */
    void begin(HttpSession session, SignedIn person) {
        session.setAttribute(PASSWORD_SINCE, since(look(person)));
    }

    private static @Nullable Instant since(Standing standing) {
        Credential credential = standing.credential();
        return credential == null ? null : credential.since();
    }

    /**
     * Whether everything that the session rests on is still so. None is over before somebody looked for it.
     *
     * @throws RuntimeException if accounts or passwords cannot be reached
     */
    Footing footing(HttpSession session, SignedIn person) {
        Standing standing = known.get(person.userName());
        if (standing != null && standing.younger(FRESH, clock.instant())) {
            Footing lately = standing.footing(session, person);
            if (lately == Footing.HOLDS) {
                return lately;
            }
        }
        return look(person).footing(session, person);
    }

    /** Whether the session held when somebody could last be asked, and that is not long ago. */
    boolean heldLately(HttpSession session, SignedIn person) {
        Standing standing = known.get(person.userName());
        return standing != null && standing.younger(OUTAGE, clock.instant())
                && standing.footing(session, person) == Footing.HOLDS;
    }

    private static boolean isSame(SignedIn before, @Nullable SignedIn now) {
        return now != null && before.accountId().equals(now.accountId()) && before.role() == now.role()
                && Objects.equals(before.officeId(), now.officeId())
                && Objects.equals(before.advocateId(), now.advocateId());
    }

    private Standing look(SignedIn person) {
        Instant now = clock.instant();
        Optional<SignedIn> account = accounts.find(person.userName());
        Optional<Credential> credential = credentials.find(person.accountId());
        Standing standing = new Standing(account.orElse(null), credential.orElse(null), now);
        known.merge(person.userName(), standing, Standing::later);
        return standing;
    }
}
