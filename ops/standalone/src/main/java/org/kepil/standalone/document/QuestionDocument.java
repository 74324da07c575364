package org.kepil.standalone.document;

import java.util.Arrays;

import org.kepil.command.web.Sends;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

import io.swagger.v3.oas.models.Operation;

/** What every question of the API has in common: the problems that it may meet. Commands tell of their own. */
@Component
class QuestionDocument implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!method.hasMethodAnnotation(Sends.class)) {
            Responses responses = Responses.of(operation).json("200").problem("400",
                    "A parameter is not as it must be.");
            if (asksForOne(method)) {
                responses.problem("404", "There is nothing under this identifier.");
            }
        }
        return operation;
    }

    private static boolean asksForOne(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }
}
