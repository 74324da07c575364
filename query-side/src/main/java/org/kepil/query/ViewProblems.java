package org.kepil.query;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.kepil.query.fold.VerificationRuns;
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

    @ExceptionHandler
    ProblemDetail malformed(MethodArgumentTypeMismatchException problem) {
        return badParameter(problem.getName(), "cannot be read.");
    }

    @ExceptionHandler
    ProblemDetail outOfRange(BadParameter problem) {
        return badParameter(problem.name(), String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unknown(Unknown problem) {
        return problem(HttpStatus.NOT_FOUND, "not-found", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail forbidden(Forbidden problem) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail busy(VerificationRuns problem) {
        return problem(HttpStatus.CONFLICT, "verification-runs",
                "A view is being verified already. Ask again when that is over.");
    }

    private static ProblemDetail badParameter(String name, String detail) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-parameter",
                "The parameter " + name + " is not as it must be.");
        problem.setProperty("errors", List.of(Map.of("parameter", name, "detail", detail)));
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:kepil:problem:" + type));
        return problem;
    }
}
