package org.kepil.standalone.security;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form with a file come to those only who may import, and only as large as a file may be, before anything looks into
 * it: to look for the form's token means to keep all of it on the disk first. Whoever is nobody signs in.
 */
final class UploadLimit extends OncePerRequestFilter {

    private static final String PAGE = "/import";

    private final long most;

    UploadLimit(MultipartConfigElement multipart) {
        this.most = multipart.getMaxRequestSize();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!multipart(request)) {
            chain.doFilter(request, response);
        } else if (!(person() instanceof SignedIn)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else if (unwanted(request) || !request.getServletPath().equals(PAGE)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether the request holds files of somebody who may not send any. */
    static boolean unwanted(HttpServletRequest request) {
        return multipart(request) && !(person() instanceof SignedIn person && person.may(Permission.IMPORT));
    }

    private static @Nullable Object person() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? null : who.getPrincipal();
    }
}
