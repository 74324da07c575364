package org.kepil.query.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Frame}; without numbers where Kepil itself failed, as it may fail to count them as well. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final LivePosition position;
    private final Map<String, NavCount> counts;

    FrameAdvice(ObjectProvider<LivePosition> position, List<NavCount> counts) {
        this.position = position.getIfAvailable(() -> () -> -1);
        this.counts = counts.stream().collect(Collectors.toMap(NavCount::entry, Function.identity()));
    }

    @ModelAttribute
    Frame frame(@AuthenticationPrincipal @Nullable SignedIn signedIn,
            @CookieValue(name = Theme.COOKIE, required = false) @Nullable String theme, HttpServletRequest request) {
        String path = path(request);
        String query = request.getQueryString();
        boolean broken = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return new Frame(signedIn, Theme.of(theme), path, query == null ? path : path + "?" + query,
                broken ? () -> -1 : position::position, broken ? Map.of() : counts);
    }

    /** The path that was asked for, also where an error page answers it. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(request.getContextPath().length());
    }
}
