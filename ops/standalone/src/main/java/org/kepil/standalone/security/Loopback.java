package org.kepil.standalone.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests from this machine itself. What a proxy on this machine passes on from elsewhere is none of them. */
final class Loopback implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getHeader("Forwarded") == null && request.getHeader("X-Forwarded-For") == null
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
