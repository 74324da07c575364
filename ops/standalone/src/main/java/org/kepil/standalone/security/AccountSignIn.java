package org.kepil.standalone.security;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kepil.kernel.access.SignedIn;
import org.kepil.standalone.security.Credentials.Credential;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs a person in with the user name and password of a local account. */
@Component
class AccountSignIn implements AuthenticationProvider {

    /** What those may do who have a one-time password: choose another, and nothing else. */
    static final String PASSWORD_DUE = "PASSWORD_DUE";

    private record Known(SignedIn person, Credential credential) {

        String authority() {
            return credential.oneTime() ? PASSWORD_DUE : "ROLE_" + person.role();
        }
    }

    private final Accounts accounts;
    private final Credentials credentials;
    private final PasswordChecks checks;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    AccountSignIn(Accounts accounts, Credentials credentials, PasswordChecks checks, SignInThrottle throttle,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.checks = checks;
        this.throttle = throttle;
        this.nobodysHash = encoder.encode("nobody");
    }

    /**
     * @throws LockedException                        if too many attempts failed just now
     * @throws BadCredentialsException                if name and password do not go together; it does not say which is wrong
     * @throws InternalAuthenticationServiceException if accounts or passwords cannot be reached
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String userName = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(attempt);
        Duration wait = throttle.wait(userName, address);
        if (!wait.isZero()) {
            throw new LockedException("Too many attempts: wait " + (wait.toSeconds() + 1) + " s.");
        }
        Known known = check(userName, String.valueOf(attempt.getCredentials())).orElseThrow(() -> {
            throttle.failed(userName, address);
            return new BadCredentialsException("User name and password do not go together.");
        });
        throttle.succeeded(userName, address);
        return UsernamePasswordAuthenticationToken.authenticated(known.person(), null,
                List.of(new SimpleGrantedAuthority(known.authority())));
    }

    /** Takes as long for a name that nobody has as for a wrong password. */
    private Optional<Known> check(String userName, String password) {
        Optional<Known> known = look(userName);
        boolean matches = checks.matches(password, known.map(found -> found.credential().hash()).orElse(nobodysHash));
        return matches ? known : Optional.empty();
    }

    /** @throws InternalAuthenticationServiceException if accounts or passwords cannot be reached */
    private Optional<Known> look(String userName) {
        try {
            return accounts.find(userName).flatMap(person -> credentials.find(person.accountId())
                    .map(credential -> new Known(person, credential)));
        } catch (RuntimeException unreachable) {
            throw new InternalAuthenticationServiceException("Accounts cannot be reached.", unreachable);
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
