package org.kepil.command.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes requests for aid. */
@Controller
@Tag(name = "Requests")
class RequestController {

    /** The form as it is asked now. */
    private static final int SCHEMA = 2;

    private final CaseNumbers numbers;

    RequestController(CaseNumbers numbers) {
        this.numbers = numbers;
    }

    @PostMapping({"/api/v1/cases", "/cases"})
    @Sends(RequestAid.class)
    @Operation(summary = "Ask for aid and begin a case")
    ResponseEntity<Receipt> request(@RequestBody Request body, Call call) {
        String number = numbers.next(body.officeId());
        RequestAid command = body.command(new CaseId(call.newId("case")), number, new PersonId(call.newId("person")));
        return call.create(body, command,
                answer -> new Receipt(answer.aggregateId(), answer.version(),
                        answer.repeated() ? numbers.of(answer.aggregateId()) : number));
    }

    record Request(@NotNull @Size(max = 200) String applicantName, @NotNull @Size(max = 4000) String summary,
            @Size(max = 500) @Nullable String contact, @NotNull MatterKind matter, @NotNull OfficeId officeId,
            @NotNull RequestChannel channel, @Nullable Sex sex, @Nullable AgeGroup ageGroup,
            @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        RequestAid command(CaseId caseId, String number, PersonId personId) {
            return new RequestAid(caseId, number, personId, PersonalText.of(applicantName), PersonalText.of(summary),
                    contact == null ? null : PersonalText.of(contact), matter, officeId, channel, sex, ageGroup,
                    SCHEMA);
        }
    }
}
