package org.kepil.query.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kepil.query.BadParameter;
import org.kepil.query.Forbidden;
import org.kepil.query.Unknown;
import org.kepil.query.Unrecorded;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Leads to the error page what a page cannot show. An identifier in the path that is none is the same as one
 * that nobody has. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    /** Where the error page finds the name of a parameter that cannot be read. */
    private static final String UNREADABLE = "unreadable";

    /** Where it finds the sentence of the rule that the parameter breaks. */
    private static final String RULE = "rule";

    /** Where it finds a sentence that says more than its status. */
    private static final String WHY = "why";

    private final Words words;

    PageErrors(Words words) {
        this.words = words;
    }

    @ExceptionHandler(Unknown.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(BadParameter.class)
    void outOfRange(BadParameter problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(UNREADABLE, problem.name());
        request.setAttribute(RULE, words.text(problem.rule().sentence(), problem.limits().toArray()));
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler
    void malformed(MethodArgumentTypeMismatchException problem, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.sendError(status(List.of(problem.getName()), request));
    }

    @ExceptionHandler
    void malformed(BindException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(status(problem.getFieldErrors().stream().map(FieldError::getField).toList(), request));
    }

    @ExceptionHandler(Forbidden.class)
    void forbidden(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler(Unrecorded.class)
    void unrecorded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(WHY, words.text("unanswered.unrecorded"));
        response.setHeader(HttpHeaders.RETRY_AFTER, Unrecorded.SOON_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static int status(List<String> malformed, HttpServletRequest request) {
        Object path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (path instanceof Map<?, ?> parts && malformed.stream().anyMatch(parts::containsKey)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        malformed.stream().findFirst().ifPresent(name -> request.setAttribute(UNREADABLE, name));
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
