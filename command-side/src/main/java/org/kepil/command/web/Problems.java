package org.kepil.command.web;

import java.util.List;
import java.util.Locale;
import org.kepil.command.CommandFailed;
import org.kepil.command.Conflict;
import org.kepil.command.Denied;
import org.kepil.command.NotFound;
import org.kepil.command.OutcomeUnknown;
import org.kepil.command.Refused;
import org.kepil.command.RepeatedWithOtherBody;
import org.kepil.command.StaleVersion;
import org.kepil.command.Unavailable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;

/** Says to a caller of the API why nothing was done. */
@Component
final class Problems {

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    Problem of(CommandFailed failure, Locale locale) {
        return switch (failure) {
            case Refused refused -> {
                Problem kind = kind("refused", HttpStatus.CONFLICT, locale);
                String sentence = sentences.of(refused, locale);
                yield new Problem(kind.type(), kind.title(), kind.status(), sentence, refused.refusal().code(), null,
                        errors(refused, sentence));
            }
            case StaleVersion stale -> {
                Problem kind = kind("stale", HttpStatus.PRECONDITION_FAILED, locale);
                yield new Problem(kind.type(), kind.title(), kind.status(), null, null, stale.actual(), null);
            }
            case Denied _ -> kind("denied", HttpStatus.FORBIDDEN, locale);
            case NotFound _ -> kind("not-found", HttpStatus.NOT_FOUND, locale);
            case RepeatedWithOtherBody _ -> kind("repeated", HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Conflict _ -> kind("conflict", HttpStatus.CONFLICT, locale);
            case Unavailable _ -> kind("unavailable", HttpStatus.SERVICE_UNAVAILABLE, locale);
            case OutcomeUnknown _ -> kind("outcome-unknown", HttpStatus.SERVICE_UNAVAILABLE, locale);
        };
    }

    Problem of(Invalid invalid, Locale locale) {
        Problem kind = kind("invalid", HttpStatus.BAD_REQUEST, locale);
        List<Problem.FieldError> errors = invalid.violations().stream().map(violation -> error(violation, locale))
                .toList();
        return new Problem(kind.type(), kind.title(), kind.status(), null, null, null, errors);
    }

    private static @Nullable List<Problem.FieldError> errors(Refused refused, String sentence) {
        return refused.field() == null
                ? null
                : List.of(new Problem.FieldError("/" + refused.field(), refused.refusal().code(), sentence));
    }

    private Problem.FieldError error(Violation violation, Locale locale) {
        String pointer = violation.field().isEmpty()
                ? ""
                : "/" + violation.field().replace("~", "~0").replace("/", "~1");
        return new Problem.FieldError(pointer, violation.rule(), message(violation, locale));
    }

    private String message(Violation violation, Locale locale) {
        String sentence = sentences.text("error." + violation.rule(), locale);
        return violation.detail() == null ? sentence : sentence + " " + violation.detail();
    }

    private Problem kind(String name, HttpStatus status, Locale locale) {
        return new Problem("urn:kepil:problem:" + name, sentences.text("problem." + name, locale), status.value(), null,
                null, null, null);
    }
}
