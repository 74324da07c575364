package org.kepil.command.outreach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.service.Fund;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes events of outreach and training. */
@Controller
@Tag(name = "Outreach")
class OutreachController {

    private static final int MOST = 1_000_000;

    @PostMapping({"/api/v1/outreach", "/outreach"})
    @Sends(RecordOutreach.class)
    @Operation(summary = "Record an event of outreach or training")
    ResponseEntity<Receipt> held(@RequestBody Held body, Call call) {
        return call.create(body, new RecordOutreach(new OutreachId(call.newId("outreach")), body.kind(), body.title(),
                body.place(), body.on(), body.officeId(), participants(body.women(), body.men(), body.children()),
                body.fund()));
    }

    @PostMapping({"/api/v1/outreach/{outreachId}/participants", "/outreach/{outreachId}/participants"})
    @Sends(CorrectParticipants.class)
    @Operation(summary = "Say how many people really took part")
    ResponseEntity<Receipt> participants(@PathVariable OutreachId outreachId, @RequestBody Counted body, Call call) {
        return call.send(body, new CorrectParticipants(outreachId,
                participants(body.women(), body.men(), body.children())));
    }

    private static Participants participants(Integer women, Integer men, Integer children) {
        return new Participants(women, men, children);
    }

    record Held(@NotNull OutreachKind kind, @NotNull @Size(max = 300) String title,
            @NotNull @Size(max = 200) String place, @NotNull LocalDate on, @NotNull OfficeId officeId,
            @NotNull @Min(0) @Max(MOST) Integer women, @NotNull @Min(0) @Max(MOST) Integer men,
            @NotNull @Min(0) @Max(MOST) Integer children, @Nullable Fund fund) implements Input {
    }

    record Counted(@NotNull @Min(0) @Max(MOST) Integer women, @NotNull @Min(0) @Max(MOST) Integer men,
            @NotNull @Min(0) @Max(MOST) Integer children) implements Input {
    }
}
