package org.kepil.standalone.security;

import java.nio.charset.StandardCharsets;

import org.kepil.kernel.access.SignedIn;
import org.kepil.standalone.security.Credentials.Credential;
import org.springframework.stereotype.Service;

/** Lets people choose their own password. */
@Service
class Passwords {

    /** The fewest characters of a password; there is no other demand, and no upper limit that anybody would meet. */
    static final int SHORTEST = 12;

    private static final int LONGEST = 72;

    /** What came of it; the sentences stand in the message files. */
    enum Outcome {
        CHANGED,
        WAIT,
        WRONG_CURRENT,
        TOO_SHORT,
        TOO_LONG,
        THE_SAME,
        NOT_THE_SAME
    }

    private final Credentials credentials;
    private final PasswordChecks checks;
    private final FirstPasswords generated;
    private final SignInThrottle throttle;

    Passwords(Credentials credentials, PasswordChecks checks, FirstPasswords generated,
            SignInThrottle throttle) {
        this.credentials = credentials;
        this.checks = checks;
        this.generated = generated;
        this.throttle = throttle;
    }

    /** Whether the person still has a password that Kepil made for a demo account. */
    boolean generated(SignedIn person) {
        return generated.holds(person.userName());
    }

    /** Whether the person has to choose a password before anything else. */
    boolean due(SignedIn person) {
        return credentials.find(person.accountId()).map(Credential::oneTime).orElse(false);
    }

    /**
     * Replaces the password.
     *
     * @param address where the person sits; whoever guesses from there waits, as at the sign-in
     */
    Outcome change(SignedIn person, String address, String current, String wanted, String again) {
        if (!throttle.wait(person.userName(), address).isZero()) {
            return Outcome.WAIT;
        }
        if (!isCurrent(person, current)) {
            throttle.failed(person.userName(), address);
            return Outcome.WRONG_CURRENT;
        }
        throttle.succeeded(person.userName(), address);
        Outcome outcome = judge(current, wanted, again);
        if (outcome == Outcome.CHANGED) {
            credentials.change(person.accountId(), wanted);
            generated.forget(person.userName());
        }
        return outcome;
    }

    private boolean isCurrent(SignedIn person, String password) {
        return credentials.find(person.accountId())
                .filter(credential -> checks.matches(password, credential.hash())).isPresent();
    }

    private static Outcome judge(String current, String wanted, String again) {
        if (!wanted.equals(again)) {
            return Outcome.NOT_THE_SAME;
        }
        if (wanted.length() < SHORTEST) {
            return Outcome.TOO_SHORT;
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Outcome.TOO_LONG;
        }
        return wanted.equals(current) ? Outcome.THE_SAME : Outcome.CHANGED;
    }
}
