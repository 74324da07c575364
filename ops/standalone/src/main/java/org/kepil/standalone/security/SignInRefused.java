package org.kepil.standalone.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a person back to the sign-in page, which says what to do: try again, or wait first. */
final class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException cause) throws IOException {
        String why = cause instanceof LockedException ? "error=wait" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
