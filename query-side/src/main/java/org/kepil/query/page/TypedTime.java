package org.kepil.query.page;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kepil.query.BadParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes what the as-of bar sends, and leads to the address that says exactly that moment. The bar shows minutes only: a field
 * that was left as it was means the moment that the page showed, another text means what it says on the clock of that page.
 * An error page is not looked into: it may be that of a form which was too large to be read.
 */
final class TypedTime implements HandlerInterceptor {

    /** What the field held when the page was drawn. */
    static final String SHOWN = "asOf.shown";

    /** The moment that the page showed, as {@link TimeText#written} has it. */
    static final String EXACT = "asOf.exact";

    /** On whose clock the field is read. */
    static final String ZONE = "asOf.zone";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!asks(request) || !page(handler) || request.getParameter(SHOWN) == null) {
            return true;
        }
        Address page = new Address(request.getRequestURI(), kept(request));
        response.sendRedirect(page.with(Times.PARAMETER, moment(request)).toString());
        return false;
    }

    /** Nothing else has a bar; the API takes its parameters as they are. */
    private static boolean page(Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Page.class);
    }

    /** A form that changes something is not read here, nor is a page that tells of an error. */
    private static boolean asks(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && request.getMethod().equals("GET");
    }

    private static @Nullable String moment(HttpServletRequest request) {
        String typed = text(request, Times.PARAMETER);
        String moment = typed.equals(text(request, SHOWN).strip()) ? text(request, EXACT) : exactly(typed, request);
        return moment.isEmpty() ? null : moment;
    }

    /** What cannot be read is left for the page to say so. */
    private static String exactly(String typed, HttpServletRequest request) {
        try {
            return TimeText.read(typed, ZoneId.of(text(request, ZONE))).map(TimeText::written).orElse(typed);
        } catch (DateTimeException | BadParameter _) {
            return typed;
        }
    }

    private static Map<String, String> kept(HttpServletRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith(Times.PARAMETER) && name.matches("[a-zA-Z]+") && !values[0].isEmpty()) {
                kept.put(name, values[0]);
            }
        });
        return kept;
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
