package org.kepil.standalone.security;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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
 * Lets a form with a file come only where files are taken, from those only who may send them there, and only as large as a
 * file may be, before anything looks into it: to look for the form's token means to keep all of it on the disk first.
 * Whoever is nobody signs in.
 */
final class UploadLimit extends OncePerRequestFilter {

    /** Where files are taken, and what one needs to send any there. */
    private static final Map<Pattern, Permission> DOORS = Map.of(
            Pattern.compile("/import|/api/v1/imports"), Permission.IMPORT,
            Pattern.compile("(/api/v1)?/cases/[^/]+/documents"), Permission.ADD_DOCUMENT);

    /** A paper may have 10 MiB. What is larger, up to here, is refused with its field and rule; beyond, unread. */
    private static final long LARGEST_PAPER = 32L * 1024 * 1024;

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
        } else if (unwanted(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        return request.getServletPath().endsWith("/documents") ? Math.min(most, LARGEST_PAPER) : most;
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether the request holds files of somebody who may not send any there. */
    static boolean unwanted(HttpServletRequest request) {
        return multipart(request) && DOORS.entrySet().stream()
                .noneMatch(door -> door.getKey().matcher(request.getServletPath()).matches()
                        && person() instanceof SignedIn person && person.may(door.getValue()));
    }

    private static @Nullable Object person() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? null : who.getPrincipal();
    }
}
