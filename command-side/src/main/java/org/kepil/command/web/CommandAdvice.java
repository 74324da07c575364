package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kepil.command.CommandFailed;
import org.kepil.command.CommandSide;
import org.kepil.command.NotFound;
import org.kepil.command.Unavailable;
import org.kepil.kernel.act.Channel;
import org.kepil.log.StoreUnavailableException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers for every request that came to nothing: with problem details at the API, else with the form again. */
@ControllerAdvice(basePackageClasses = CommandSide.class)
@Order(0)
final class CommandAdvice {

    private static final String SOON_SECONDS = "2";

    private final Problems problems;

    CommandAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> failed(CommandFailed failure, HttpServletRequest request,
            HttpServletResponse response, Locale locale) throws IOException {
        if (Doorway.of(request).channel() == Channel.API) {
            return respond(problems.of(failure, locale));
        }
        FormAgain.failed(failure, request, response);
        return null;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> invalid(Invalid invalid, HttpServletRequest request,
            HttpServletResponse response, Locale locale) throws IOException {
        if (Doorway.of(request).channel() == Channel.API) {
            return respond(problems.of(invalid, locale));
        }
        FormAgain.invalid(invalid, request, response);
        return null;
    }

    /** What a request needs before its command can be sent may be out of reach as well: registers, numbers, keys. */
    @ExceptionHandler({StoreUnavailableException.class, DataAccessResourceFailureException.class,
            TransientDataAccessException.class})
    @Nullable
    ResponseEntity<Problem> unreachable(Exception failure, HttpServletRequest request,
            HttpServletResponse response, Locale locale) throws IOException {
        return failed(new Unavailable(failure), request, response, locale);
    }

    /** An identifier that is none is the same as one that nobody has. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    @Nullable
    ResponseEntity<Problem> noIdentifier(HttpServletRequest request, HttpServletResponse response,
            Locale locale) throws IOException {
        return failed(new NotFound("thing with such an identifier"), request, response, locale);
    }

    private static ResponseEntity<Problem> respond(Problem problem) {
        var response = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
        }
        if (problem.version() != null) {
            response.eTag("\"" + problem.version() + "\"");
        }
        return response.body(problem);
    }
}
