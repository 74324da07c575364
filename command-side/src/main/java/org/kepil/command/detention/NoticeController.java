package org.kepil.command.detention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.command.Refused;
import org.kepil.command.request.CaseNumbers;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes notices of detention. A notice that is told again gets the receipt that it got the first time. */
@Controller
@Tag(name = "Detentions")
class NoticeController {

    private final CaseNumbers numbers;
    private final Notices notices;

    NoticeController(CaseNumbers numbers, Notices notices) {
        this.numbers = numbers;
        this.notices = notices;
    }

    @PostMapping({"/api/v1/detentions", "/detentions"})
    @Sends(RecordDetention.class)
    @Operation(summary = "Give notice of a detention and begin a case", description = """
            Identity and number are the receipt. A notice with a reference that its unit used before for the same person \
            gets the same receipt again.""")
    ResponseEntity<Receipt> report(@RequestBody Notice body, Call call) {
        String number = numbers.next(body.officeId());
        RecordDetention command = body.command(new CaseId(body.id(call)), number, new PersonId(call.newId("person")));
        try {
            return call.create(body, command, answer -> receipt(answer, number));
        } catch (Refused refused) {
            Answer first = notices.first(command).orElseThrow(() -> refused);
            return call.created(first, receipt(first, number));
        }
    }

    private Receipt receipt(Answer answer, String number) {
        return new Receipt(answer.aggregateId(), answer.version(),
                answer.repeated() ? numbers.of(answer.aggregateId()) : number);
    }

    record Notice(@NotNull @Size(max = 200) String detaineeName, @NotNull @Size(max = 200) String unit,
            @Size(max = 100) @Nullable String reference, @Size(max = 500) @Nullable String place,
            @Nullable Instant detainedAt, @Nullable Boolean minor, @NotNull MatterKind matter,
            @NotNull CaseStage stage, @NotNull OfficeId officeId, @NotNull RequestChannel channel,
            @Nullable Boolean illTreatment, @Nullable Sex sex, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        UUID id(Call call) {
            return reference == null ? call.newId("case") : RecordDetention.idOf(unit, reference);
        }

        RecordDetention command(CaseId caseId, String number, PersonId personId) {
            return new RecordDetention(caseId, number, personId, PersonalText.of(detaineeName), unit, reference,
                    place == null ? null : PersonalText.of(place), detainedAt, Boolean.TRUE.equals(minor), matter,
                    stage, officeId, channel, Boolean.TRUE.equals(illTreatment), sex, RecordDetention.FORM);
        }
    }
}
