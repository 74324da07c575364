package org.kepil.standalone.security;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kepil.kernel.access.SignedIn;
import org.kepil.standalone.security.Credentials.Credential;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
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
     * @throws LockedException         if too many attempts failed just now
     * @throws BadCredentialsException if name and password do not go together; it does not say which is wrong
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String userName = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(attempt);
        Duration wait = throttle.wait(userName, address);
        if (!wait.isZero()) {
            throw new LockedException("Too many attempts: wait " + (wait.toSeconds() + 1) + " s.");
        }
        SignedIn person = check(userName, String.valueOf(attempt.getCredentials())).orElseThrow(() -> {
            throttle.failed(userName, address);
            return new BadCredentialsException("User name and password do not go together.");
        });
        throttle.succeeded(userName, address);
        return UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
    }

    /** Takes as long for a name that nobody has as for a wrong password. */
    private Optional<SignedIn> check(String userName, String password) {
        Optional<SignedIn> person = accounts.find(userName);
        String hash = person.flatMap(found -> credentials.find(found.accountId())).map(Credential::hash)
                .orElse(nobodysHash);
        boolean matches = checks.matches(password, hash);
        return matches && !hash.equals(nobodysHash) ? person : Optional.empty();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
