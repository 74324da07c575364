package org.kepil.command.handling;

import static org.kepil.command.handling.HandlingRule.NOTHING_WAITS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Refused;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

/** Hands out the work of an office. */
@Controller
@Tag(name = "Handling")
class HandlingController {

    /** More than can be taken by others between the look and the command. */
    private static final int TRIES = 50;

    private final WaitingCases waiting;

    HandlingController(ObjectProvider<WaitingCases> waiting) {
        this.waiting = waiting.getIfAvailable(() -> (_, _) -> List.of());
    }

    @PostMapping({"/api/v1/cases/next", "/cases/next"})
    @Sends(TakeNextCase.class)
    @Operation(summary = "Take the case that waits longest", description = """
            The oldest request of the caller's office that the caller may assess, or for which they may find an advocate, and \
            that nobody works on. Two who ask in the same instant get two.""")
    ResponseEntity<Receipt> next(@RequestBody Nothing body, Call call,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn by) {
        return first(waiting.oldest(by, TRIES), oldest -> call.send(body, new TakeNextCase(oldest)));
    }

    /** What came of the first that could be taken. Others may have been faster with those before. */
    static <R> R first(List<CaseId> oldest, Function<CaseId, R> take) {
        for (CaseId each : oldest) {
            try {
                return take.apply(each);
            } catch (Refused others) {
                if (!others.refusal().code().startsWith(NOTHING_WAITS.feature() + ".")) {
                    throw others;
                }
            }
        }
        throw new Refused(NOTHING_WAITS.refusal());
    }

    @PostMapping({"/api/v1/cases/{caseId}/taking", "/cases/{caseId}/taking"})
    @Sends(TakeCase.class)
    @Operation(summary = "Take this case to work on")
    ResponseEntity<Receipt> take(@PathVariable CaseId caseId, @RequestBody Nothing body, Call call) {
        return call.send(body, new TakeCase(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/hand-back", "/cases/{caseId}/hand-back"})
    @Sends(HandBackCase.class)
    @Operation(summary = "Let somebody else of the office work on the case")
    ResponseEntity<Receipt> handBack(@PathVariable CaseId caseId, @RequestBody Nothing body, Call call) {
        return call.send(body, new HandBackCase(caseId));
    }

    record Nothing(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }
}
