package org.kepil.standalone.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kepil.kernel.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Begins a session and leads to the page that was asked for, else to the first one. */
final class SignInAccepted extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Sessions sessions;

    SignInAccepted(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            sessions.begin(request.getSession(), person);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
