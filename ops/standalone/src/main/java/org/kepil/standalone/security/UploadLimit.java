package org.kepil.standalone.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form with a file that is too large before anything looks into it. What looks for the form's token would find none
 * in a form that is not read, and say that the person may not.
 */
final class UploadLimit extends OncePerRequestFilter {

    private final long most;

    UploadLimit(MultipartConfigElement multipart) {
        this.most = multipart.getMaxRequestSize();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/") && request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
