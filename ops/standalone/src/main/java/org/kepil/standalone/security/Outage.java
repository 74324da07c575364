package org.kepil.standalone.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** What is told while nobody can be asked who may do what. */
final class Outage {

    private static final String SOON_SECONDS = "2";

    private Outage() {
    }

    /** Says when to ask again. */
    static void announce(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
    }

    /** Leads to the error page, which says so. */
    static void tell(HttpServletResponse response) throws IOException {
        announce(response);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
