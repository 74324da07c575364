package org.kepil.standalone.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.query.partner.FindPartner;
import org.kepil.query.partner.PartnerRow;
import org.kepil.standalone.security.Credentials.Credential;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets the system of a partner in with its client id and client secret, at every request anew: there is no token that would
 * outlive a revocation. Accounts do not come in here, and partners nowhere else.
 */
@Component
class PartnerSignIn {

    private record Known(PartnerRow partner, Credential credential) {
    }

    private final QueryGateway queries;
    private final Credentials credentials;
    private final PasswordChecks checks;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    PartnerSignIn(QueryGateway queries, Credentials credentials, PasswordChecks checks, SignInThrottle throttle,
            PasswordEncoder encoder) {
        this.queries = queries;
        this.credentials = credentials;
        this.checks = checks;
        this.throttle = throttle;
        this.nobodysHash = encoder.encode("nobody");
    }

    /**
     * @throws LockedException                        if too many attempts failed just now
     * @throws BadCredentialsException                if id and secret do not go together, or the partner was revoked
     * @throws InternalAuthenticationServiceException if partners or secrets cannot be reached
     */
    Authentication authenticate(Authentication attempt) {
        String clientId = attempt.getName().strip();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
        String caller = "partner " + clientId;
        Duration wait = throttle.wait(caller, address);
        if (!wait.isZero()) {
            throw new LockedException("Too many attempts: wait " + (wait.toSeconds() + 1) + " s.");
        }
        Known known = check(clientId, String.valueOf(attempt.getCredentials())).orElseThrow(() -> {
            throttle.failed(caller, address);
            return new BadCredentialsException("Client id and secret do not go together.");
        });
        throttle.succeeded(caller, address);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn(known.partner()), null,
                List.of(new SimpleGrantedAuthority("ROLE_" + Role.PARTNER)));
    }

    /** Takes as long for an id that nobody has as for a wrong secret. */
    private Optional<Known> check(String clientId, String secret) {
        Optional<Known> known = look(clientId);
        boolean matches = checks.matches(secret, known.map(found -> found.credential().hash()).orElse(nobodysHash));
        return matches ? known : Optional.empty();
    }

    private Optional<Known> look(String clientId) {
        try {
            return Optional.ofNullable(queries.query(new FindPartner(clientId), PartnerRow.class).join())
                    .filter(partner -> partner.revoked() == null)
                    .flatMap(partner -> credentials.find(IssuedSecrets.account(partner.partnerId()))
                            .map(credential -> new Known(partner, credential)));
        } catch (RuntimeException unreachable) {
            throw new InternalAuthenticationServiceException("Partners cannot be reached.", unreachable);
        }
    }

    private static SignedIn signedIn(PartnerRow partner) {
        return new SignedIn(IssuedSecrets.account(partner.partnerId()), partner.clientId(), partner.name(),
                Role.PARTNER, null, null, null);
    }
}
