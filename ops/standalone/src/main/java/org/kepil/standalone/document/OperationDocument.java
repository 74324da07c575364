package org.kepil.standalone.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kepil.command.party.NameOpposingParty;
import org.kepil.command.rota.EnterLeave;
import org.kepil.command.rota.EnterShift;
import org.kepil.command.correction.ProposeCorrection;
import org.kepil.command.decision.Creation;
import org.kepil.command.document.AddDocument;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.command.service.RecordService;
import org.kepil.command.service.SubmitAct;
import org.kepil.command.web.Call;
import org.kepil.command.web.Sends;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.kepil.query.evidence.OfWholeRecord;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.kepil.command.submission.Submitted;

/** What every command and every question of the API has in common: the headers that it heeds and the answers that it may give. */
@Component
class OperationDocument implements OperationCustomizer {

    /** What makes something that has its own identifier within a case. */
    private static final Set<Class<?>> MAKING = Set.of(AddDocument.class, NameOpposingParty.class, EnterShift.class,
            EnterLeave.class,
            ScheduleHearing.class, RecordService.class, SubmitAct.class, ProposeCorrection.class);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Sends sends = method.getMethodAnnotation(Sends.class);
        if (sends == null) {
            question(operation, method);
        } else {
            command(operation, sends.value(), method.getMethodAnnotation(ResponseStatus.class));
        }
        return operation;
    }

    private static void question(Operation operation, HandlerMethod method) {
        Responses responses = Responses.of(operation).success("200", "200").problem("400",
                "A parameter is not as it must be.");
        boolean names = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
        if (names) {
            responses.problem("404", "There is nothing under this identifier.");
        }
        if (method.hasMethodAnnotation(OfWholeRecord.class)) {
            responses.problem("404", "No checkpoint has been signed yet.").problem("409",
                    "The record is not whole, and the answer says where; or it is being checked already.");
        }
    }

    /** @param stated by the handler itself; null where it follows from the command */
    private static void command(Operation operation, Class<?> command, @Nullable ResponseStatus stated) {
        String carrier = Call.class.getSimpleName().toLowerCase(Locale.ROOT);
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> carrier.equals(parameter.getName()));
        }
        operation.addParametersItem(header("Idempotency-Key",
                "A UUID of the caller's. The same key and body give the same answer again, and happen once."));
        operation.addParametersItem(header("If-Match", "The version that the caller has seen, in quotes."));
        boolean makes = stated == null && (Creation.class.isAssignableFrom(command) || MAKING.contains(command));
        Responses.of(operation).success("200", makes ? "201" : "200")
                .problem("400", "The request is malformed; each field is named by a JSON Pointer.")
                .problem("404", "There is no such case, hearing, office or advocate.")
                .problem("409", "A rule is broken, or others changed the same thing.")
                .problem("412", "The version is not the one that the caller has seen.")
                .problem("413", "There is more of it than is taken here.")
                .problem("415", "The body is not in the form that is taken here.")
                .problem("422", "The key was used before with another body.")
                .problem("503", "The store cannot be reached, or nobody knows whether the command was done.");
        if (Submitted.class.isAssignableFrom(command)) {
            Responses.of(operation).copy("201", "200", "The same was sent before; this is the receipt of then.");
        }
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
