package org.kepil.data.imports;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
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

    /** An identifier in the path that is none is the same as one that nobody has. */
    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException unreadable, Locale locale) {
        return unreadable.getParameter().hasParameterAnnotation(PathVariable.class)
                ? unknown(new UnknownImportException(), locale)
                : unreadable(Stream.of(unreadable.getName()), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(BindException unreadable, Locale locale) {
        return unreadable(unreadable.getFieldErrors().stream().map(FieldError::getField), locale);
    }

    @ExceptionHandler
    ProblemDetail outOfRange(HandlerMethodValidationException invalid, Locale locale) {
        return unreadable(invalid.getParameterValidationResults().stream()
                .map(result -> String.valueOf(result.getMethodParameter().getParameterName())), locale);
    }

    private ProblemDetail unreadable(Stream<String> names, Locale locale) {
        return invalid(new InvalidFormException(names.distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> "import.invalid.unreadable"))), locale);
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
