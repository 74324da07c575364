package org.kepil.command.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Invalid;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.draft.DraftId;
import org.kepil.draft.Drafts;
import org.kepil.form.RequestForm;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes requests for aid. What is asked is checked against the version of the form that it was filled in by. */
@Controller
@Tag(name = "Requests")
class RequestController {

    private final CaseNumbers numbers;
    private final Drafts drafts;

    RequestController(CaseNumbers numbers, Drafts drafts) {
        this.numbers = numbers;
        this.drafts = drafts;
    }

    @PostMapping({"/api/v1/cases", "/cases"})
    @Sends(RequestAid.class)
    @Operation(summary = "Ask for aid and begin a case", description = """
            schema is the version of the form that was filled in, the current one if it is not said; the event keeps it. draft \
            names a draft of the caller, which is gone when the case has begun.""")
    ResponseEntity<Receipt> request(@RequestBody Request body, Call call,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn by) {
        RequestForm form = body.form();
        body.require(form);
        String number = numbers.next(body.officeId());
        RequestAid command = body.command(new CaseId(call.newId("case")), number, person(body, call, by),
                form);
        return call.create(body, command, answer -> {
            if (body.draft() != null) {
                drafts.discard(by.accountId(), body.draft());
            }
            return new Receipt(answer.aggregateId(), answer.version(),
                    answer.repeated() ? numbers.of(answer.aggregateId()) : number);
        });
    }

    /** Who was typed about in a draft keeps the key of the draft. */
    private PersonId person(Request body, Call call, SignedIn by) {
        return body.draft() != null && drafts.find(by.accountId(), body.draft()).isPresent()
                ? new PersonId(body.draft().value())
                : new PersonId(call.newId("person"));
    }

    record Request(@NotNull @Size(max = 200) String applicantName, @NotNull @Size(max = 4000) String summary,
            @Size(max = 500) @Nullable String contact, @NotNull MatterKind matter, @NotNull OfficeId officeId,
            @NotNull RequestChannel channel, @Nullable Sex sex, @Nullable AgeGroup ageGroup,
            @Nullable Integer schema, @Nullable DraftId draft, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements FilledIn {

        RequestForm form() {
            return RequestForm.of(schema == null ? RequestForm.CURRENT : schema)
                    .orElseThrow(() -> new Invalid("schema", "choice"));
        }
    }
}
