package org.kepil.query;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kepil.query.fold.VerificationRuns;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells callers of the API why there is no answer. */
@RestControllerAdvice(annotations = ViewApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewProblems {

    private final MessageSource messages;

    ViewProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail malformed(MethodArgumentTypeMismatchException problem, Locale locale) {
        return badParameter(NestedExceptionUtils.getMostSpecificCause(problem) instanceof BadParameter known
                ? known
                : new BadParameter(problem.getName(), "unreadable"), locale);
    }

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter problem, Locale locale) {
        ProblemDetail answer = problem(HttpStatus.BAD_REQUEST, "bad-parameter", locale, problem.name());
        String detail = text("unanswered.parameter." + problem.rule(), locale, problem.limits().toArray());
        answer.setProperty("errors",
                List.of(Map.of("parameter", problem.name(), "rule", problem.rule(), "detail", detail)));
        return answer;
    }

    @ExceptionHandler
    ProblemDetail unknown(Unknown problem, Locale locale) {
        ProblemDetail answer = problem(HttpStatus.NOT_FOUND, "not-found", locale);
        answer.setDetail(text("unanswered.not-found." + problem.what(), locale, problem.which()));
        return answer;
    }

    @ExceptionHandler(Forbidden.class)
    ProblemDetail forbidden(Locale locale) {
        return problem(HttpStatus.FORBIDDEN, "denied", locale);
    }

    @ExceptionHandler(VerificationRuns.class)
    ProblemDetail busy(Locale locale) {
        return problem(HttpStatus.CONFLICT, "verification-runs", locale);
    }

    private ProblemDetail problem(HttpStatus status, String type, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
                text("unanswered." + type, locale, arguments));
        problem.setType(URI.create("urn:kepil:problem:" + type));
        return problem;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
