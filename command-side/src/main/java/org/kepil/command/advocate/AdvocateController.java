package org.kepil.command.advocate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the register of advocates. */
@Controller
@Tag(name = "Advocates")
class AdvocateController {

    @PostMapping({"/api/v1/advocates", "/advocates"})
    @Sends(EnterAdvocate.class)
    @Operation(summary = "Enter an advocate in the register")
    ResponseEntity<Receipt> enter(@RequestBody Entry body, Call call) {
        return call.create(body, new EnterAdvocate(body.registerNumber(), body.name(), body.officeId()));
    }

    @PostMapping({"/api/v1/advocates/{advocateId}/suspension", "/advocates/{advocateId}/suspension"})
    @Sends(SuspendAdvocate.class)
    @Operation(summary = "Suspend an advocate")
    ResponseEntity<Receipt> suspend(@PathVariable AdvocateId advocateId, @RequestBody Suspension body, Call call) {
        return call.send(body, new SuspendAdvocate(advocateId, body.orderNumber(), body.ground()));
    }

    @PostMapping({"/api/v1/advocates/{advocateId}/reinstatement", "/advocates/{advocateId}/reinstatement"})
    @Sends(ReinstateAdvocate.class)
    @Operation(summary = "Let a suspended advocate take cases again")
    ResponseEntity<Receipt> reinstate(@PathVariable AdvocateId advocateId, @RequestBody Reinstatement body,
            Call call) {
        return call.send(body, new ReinstateAdvocate(advocateId, body.orderNumber()));
    }

    record Entry(@NotNull @Pattern(regexp = "\\S{1,40}") String registerNumber, @NotNull @Size(max = 200) String name,
            @NotNull OfficeId officeId) implements Input {
    }

    record Suspension(@NotNull @Size(max = 40) String orderNumber, @NotNull @Size(max = 500) String ground,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Reinstatement(@NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
