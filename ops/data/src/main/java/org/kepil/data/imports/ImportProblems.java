package org.kepil.data.imports;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells callers of the API why an import was not taken. */
@RestControllerAdvice(assignableTypes = ImportApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    private final MessageSource messages;

    ImportProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidFormException invalid, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid", locale);
        problem.setProperty("errors", invalid.errors().entrySet().stream().map(error -> Map.of("parameter",
                error.getKey(), "code", error.getValue(), "detail", text(error.getValue(), locale))).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException unreadable, Locale locale) {
        return invalid(new InvalidFormException(Map.of(unreadable.getName(), "import.invalid.unreadable")), locale);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(UploadTooLargeException tooLarge, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale);
        problem.setProperty("maxBytes", tooLarge.maxBytes());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooMany(TooManyImportsException tooMany, Locale locale) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-imports", locale);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownImportException unknown, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "not-found", locale);
    }

    private ProblemDetail problem(HttpStatus status, String type, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text("import.problem." + type, locale));
        problem.setType(URI.create("urn:kepil:problem:" + type));
        return problem;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, List.of().toArray(), locale);
    }
}
