package org.kepil.standalone.security;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.standalone.security.Sessions.Footing;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that nothing carries any more, so that the request goes on as nobody's; and leads to the page of the password
 * whoever has to choose one. While nobody can be asked, a page says so. Only a form whose sender could be asked a while ago goes
 * on to its command, which is told the same and keeps what was typed.
 */
final class SessionCheck extends OncePerRequestFilter {

    private static final String PASSWORD = "/password";

    private final Sessions sessions;
    private final RequestMatcher always;

    /** @param files that everybody may see */
    SessionCheck(Sessions sessions, String... files) {
        this.sessions = sessions;
        this.always = new OrRequestMatcher(Stream
                .concat(Stream.of(PASSWORD, "/logout", "/theme", "/error"), Stream.of(files))
                .map(path -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(path)).toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication who = session == null ? null : SecurityContextHolder.getContext().getAuthentication();
        if (session == null || who == null || !(who.getPrincipal() instanceof SignedIn person)
                || goesOn(session, person, request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean goesOn(HttpSession session, SignedIn person, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        switch (footing(session, person, request)) {
            case HOLDS -> {
                return true;
            }
            case OVER -> {
                session.invalidate();
                SecurityContextHolder.clearContext();
                return true;
            }
            case PASSWORD_DUE -> {
                return always.matches(request) || leave(request, response);
            }
            case null -> {
                Outage.tell(response);
                return false;
            }
        }
    }

    private static boolean leave(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PASSWORD);
        return false;
    }

    /** Null while nobody can be asked. */
    private @Nullable Footing footing(HttpSession session, SignedIn person, HttpServletRequest request) {
        try {
            return sessions.footing(session, person);
        } catch (RuntimeException unreachable) {
            logger.warn("Sessions cannot be checked.", unreachable);
            return request.getMethod().equals("POST") && sessions.heldLately(session, person) ? Footing.HOLDS : null;
        }
    }
}
