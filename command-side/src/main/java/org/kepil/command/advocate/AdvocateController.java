package org.kepil.command.advocate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.time.LocalDate;
import org.kepil.kernel.advocate.ExclusionGround;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.advocate.Language;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
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
        return call.create(body, body.command());
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

    @PostMapping({"/api/v1/advocates/{advocateId}/exclusion", "/advocates/{advocateId}/exclusion"})
    @Sends(ExcludeAdvocate.class)
    @Operation(summary = "Exclude an advocate from the register")
    ResponseEntity<Receipt> exclude(@PathVariable AdvocateId advocateId, @RequestBody Exclusion body, Call call) {
        return call.send(body,
                new ExcludeAdvocate(advocateId, body.orderNumber(), body.ground(), body.orderedOn()));
    }

    @PostMapping({"/api/v1/advocates/{advocateId}/reentry", "/advocates/{advocateId}/reentry"})
    @Sends(ReenterAdvocate.class)
    @Operation(summary = "Enter an advocate again who had been excluded")
    ResponseEntity<Receipt> reenter(@PathVariable AdvocateId advocateId, @RequestBody Reentry body, Call call) {
        return call.send(body, new ReenterAdvocate(advocateId,
                new Admission(body.orderNumber(), body.contest(), body.contestResult())));
    }

    @PostMapping({"/api/v1/advocates/{advocateId}/practice", "/advocates/{advocateId}/practice"})
    @Sends(ChangePractice.class)
    @Operation(summary = "Say what an advocate takes on, where, and in which languages")
    ResponseEntity<Receipt> practice(@PathVariable AdvocateId advocateId, @RequestBody PracticeTold body, Call call) {
        return call.send(body, new ChangePractice(advocateId,
                new Practice(body.specialisations(), body.districts(), body.languages())));
    }

    record Exclusion(@NotNull @Size(max = 40) String orderNumber, @NotNull ExclusionGround ground,
            @NotNull LocalDate orderedOn, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Reentry(@NotNull @Size(max = 40) String orderNumber, @Size(max = 40) @Nullable String contest,
            @Size(max = 200) @Nullable String contestResult, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record PracticeTold(@Size(max = 20) List<MatterKind> specialisations, @Size(max = 60) List<District> districts,
            @Size(max = 20) List<Language> languages) implements Input {
    }

    record Entry(@NotNull @Pattern(regexp = "\\S{1,40}") String registerNumber, @NotNull @Size(max = 200) String name,
            @NotNull OfficeId officeId, @Size(max = 20) List<MatterKind> specialisations,
            @Size(max = 60) List<District> districts, @Size(max = 20) List<Language> languages,
            @Size(max = 40) @Nullable String orderNumber, @Size(max = 40) @Nullable String contest,
            @Size(max = 200) @Nullable String contestResult) implements Input {

        EnterAdvocate command() {
            return new EnterAdvocate(registerNumber, name, officeId,
                    new Practice(specialisations, districts, languages),
                    orderNumber == null ? null : new Admission(orderNumber, contest, contestResult));
        }
    }

    record Suspension(@NotNull @Size(max = 40) String orderNumber, @NotNull @Size(max = 500) String ground,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Reinstatement(@NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
