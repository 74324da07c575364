package org.kepil.command.rota;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.ShiftId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

/** Takes changes to the rotas of the offices. */
@Controller
@Tag(name = "Rotas")
class RotaController {

    @PostMapping({"/api/v1/rota/{officeId}/shifts", "/rota/{officeId}/shifts"})
    @Sends(EnterShift.class)
    @Operation(summary = "Put an advocate on duty", description = "One at a time, and nobody in two offices at once.")
    ResponseEntity<Receipt> enter(@PathVariable OfficeId officeId, @RequestBody Shift body, Call call) {
        ShiftId shift = new ShiftId(call.newId("shift"));
        return call.make(body, new EnterShift(officeId, shift, body.advocateId(), body.from(), body.to()),
                shift.value());
    }

    @PostMapping({"/api/v1/rota/{officeId}/shifts/{shiftId}/cancellation",
            "/rota/{officeId}/shifts/{shiftId}/cancellation"})
    @Sends(CancelShift.class)
    @Operation(summary = "Take a shift off the rota")
    ResponseEntity<Receipt> cancel(@PathVariable OfficeId officeId, @PathVariable ShiftId shiftId,
            @RequestBody Cancelling body, Call call) {
        return call.send(body, new CancelShift(officeId, shiftId));
    }

    @PostMapping({"/api/v1/rota/{officeId}/shares", "/rota/{officeId}/shares"})
    @Sends(AgreeShare.class)
    @Operation(summary = "Say how much of the office's work an advocate takes")
    ResponseEntity<Receipt> agree(@PathVariable OfficeId officeId, @RequestBody Share body, Call call) {
        return call.send(body, new AgreeShare(officeId, body.advocateId(), body.weight(), body.capacity()));
    }

    @PostMapping({"/api/v1/rota/{officeId}/leaves", "/rota/{officeId}/leaves"})
    @Sends(EnterLeave.class)
    @Operation(summary = "Say that an advocate is away")
    ResponseEntity<Receipt> leave(@PathVariable OfficeId officeId, @RequestBody Shift body, Call call) {
        LeaveId leave = new LeaveId(call.newId("leave"));
        return call.make(body, new EnterLeave(officeId, leave, body.advocateId(), body.from(), body.to()),
                leave.value());
    }

    @PostMapping({"/api/v1/rota/{officeId}/leaves/{leaveId}/cancellation",
            "/rota/{officeId}/leaves/{leaveId}/cancellation"})
    @Sends(CancelLeave.class)
    @Operation(summary = "Say that an advocate is not away")
    ResponseEntity<Receipt> cancelLeave(@PathVariable OfficeId officeId, @PathVariable LeaveId leaveId,
            @RequestBody Cancelling body, Call call) {
        return call.send(body, new CancelLeave(officeId, leaveId));
    }

    record Shift(@NotNull AdvocateId advocateId, @NotNull Instant from, @NotNull Instant to) implements Input {
    }

    record Share(@NotNull AdvocateId advocateId, @NotNull @Min(1) @Max(100) Integer weight,
            @NotNull @Min(0) @Max(999) Integer capacity) implements Input {
    }

    record Cancelling() implements Input {
    }
}
