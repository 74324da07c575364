package org.kepil.query;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kepil.evidence.FaultFound;
import org.kepil.query.fold.VerificationRuns;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells callers of the API why there is no answer. */
@RestControllerAdvice(annotations = ViewApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewProblems {

    private enum Kind {
        BAD_PARAMETER("unanswered.bad-parameter"),
        NOT_FOUND("unanswered.not-found"),
        DENIED("unanswered.denied"),
        VERIFICATION_RUNS("unanswered.verification-runs"),
        RECORD_NOT_WHOLE("unanswered.record-not-whole"),
        UNRECORDED("unanswered.unrecorded");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final MessageSource messages;

    ViewProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail malformed(MethodArgumentTypeMismatchException problem, Locale locale) {
        return badParameter(NestedExceptionUtils.getMostSpecificCause(problem) instanceof BadParameter known
                ? known
                : new BadParameter(problem.getName(), BadParameter.Rule.UNREADABLE), locale);
    }

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter problem, Locale locale) {
        ProblemDetail answer = problem(HttpStatus.BAD_REQUEST, Kind.BAD_PARAMETER, locale, problem.name());
        String detail = text(problem.rule().sentence(), locale, problem.limits().toArray());
        answer.setProperty("errors",
                List.of(Map.of("parameter", problem.name(), "rule", problem.rule().code(), "detail", detail)));
        return answer;
    }

    @ExceptionHandler
    ProblemDetail unknown(Unknown problem, Locale locale) {
        ProblemDetail answer = problem(HttpStatus.NOT_FOUND, Kind.NOT_FOUND, locale);
        answer.setDetail(text(problem.what().sentence(), locale, problem.which()));
        return answer;
    }

    @ExceptionHandler(Forbidden.class)
    ProblemDetail forbidden(Locale locale) {
        return problem(HttpStatus.FORBIDDEN, Kind.DENIED, locale);
    }

    @ExceptionHandler(VerificationRuns.class)
    ProblemDetail busy(Locale locale) {
        return problem(HttpStatus.CONFLICT, Kind.VERIFICATION_RUNS, locale);
    }

    /** No proof is given of a record that is not whole. */
    @ExceptionHandler
    ProblemDetail notWhole(FaultFound problem, Locale locale) {
        ProblemDetail answer = problem(HttpStatus.CONFLICT, Kind.RECORD_NOT_WHOLE, locale, problem.fault().position());
        answer.setProperty("position", problem.fault().position());
        answer.setProperty("part", problem.fault().part());
        return answer;
    }

    @ExceptionHandler(Unrecorded.class)
    ResponseEntity<ProblemDetail> unrecorded(Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Unrecorded.SOON_SECONDS)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, Kind.UNRECORDED, locale));
    }

    private ProblemDetail problem(HttpStatus status, Kind kind, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
                text(kind.sentence, locale, arguments));
        problem.setType(URI.create("urn:kepil:problem:" + kind.code()));
        return problem;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
