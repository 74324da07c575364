package org.kepil.standalone.security;

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
        WRONG_CURRENT,
        TOO_SHORT,
        TOO_LONG,
        NOT_THE_SAME
    }

    private final Credentials credentials;
    private final PasswordChecks checks;
    private final FirstPasswords generated;

    Passwords(Credentials credentials, PasswordChecks checks, FirstPasswords generated) {
        this.credentials = credentials;
        this.checks = checks;
        this.generated = generated;
    }

    /** Whether the person still has the generated password. */
    boolean oneTime(SignedIn person) {
        return credentials.find(person.accountId()).map(Credential::oneTime).orElse(false);
    }

    Outcome change(SignedIn person, String current, String wanted, String again) {
        boolean known = credentials.find(person.accountId())
                .filter(credential -> checks.matches(current, credential.hash())).isPresent();
        if (!known) {
            return Outcome.WRONG_CURRENT;
        }
        if (!wanted.equals(again)) {
            return Outcome.NOT_THE_SAME;
        }
        if (wanted.length() < SHORTEST) {
            return Outcome.TOO_SHORT;
        }
        if (wanted.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            return Outcome.TOO_LONG;
        }
        credentials.change(person.accountId(), wanted);
        generated.forget(person.userName());
        return Outcome.CHANGED;
    }
}
