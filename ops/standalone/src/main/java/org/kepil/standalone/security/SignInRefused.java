package org.kepil.standalone.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a person back to the sign-in page, which says what to do: try again, or wait first. The error page says when nobody can be asked. */
final class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException cause) throws IOException {
        if (cause instanceof InternalAuthenticationServiceException) {
            Outage.tell(response);
            return;
        }
        String why = cause instanceof LockedException ? "error=wait" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
