package org.kepil.command.service;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.StageResult;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what advocates enter in the register of actions. */
@Controller
@Tag(name = "Services")
class ServiceController {

    private static final String SERVICES = "/cases/{caseId}/services";
    private static final String STAGE_END = "/cases/{caseId}/stage-end";

    @PostMapping({"/api/v1" + SERVICES, SERVICES})
    @Sends(RecordService.class)
    @Operation(summary = "Enter a service in the register of actions", description = "The service began when it occurred. The answer's id is that of the service.")
    ResponseEntity<Receipt> record(@PathVariable CaseId caseId, @RequestBody Done body, Call call) {
        ServiceId serviceId = new ServiceId(call.newId("service"));
        return call.make(body, body.command(caseId, serviceId, call.advocate("advocateId", body.advocateId())),
                serviceId.value());
    }

    @PostMapping({"/api/v1" + STAGE_END, STAGE_END})
    @Sends(EndStage.class)
    @Operation(summary = "Say that the advocate's part in a stage ended", description = "From the day after it occurred the days are counted until the act of services is filed.")
    ResponseEntity<Receipt> end(@PathVariable CaseId caseId, @RequestBody End body, Call call) {
        return call.send(body, new EndStage(caseId, call.advocate("advocateId", body.advocateId()), body.stage(),
                body.result()));
    }

    /** @param minutes a day at most: what goes on the next day is another service */
    record Done(@Nullable AdvocateId advocateId, @NotNull CaseStage stage, @NotNull ServiceKind kind,
            @NotNull Instant occurredAt, @NotNull @Min(1) @Max(1440) Integer minutes,
            @Nullable @Min(0) @Max(100) Integer trips, @Nullable Fund fund,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentSha256,
            @Nullable Instant reportedAt) implements Input {

        RecordService command(CaseId caseId, ServiceId serviceId, AdvocateId advocate) {
            return new RecordService(caseId, serviceId, advocate, stage, kind, occurredAt, minutes,
                    Objects.requireNonNullElse(trips, 0), fund, documentSha256);
        }
    }

    record End(@Nullable AdvocateId advocateId, @NotNull CaseStage stage, @NotNull StageResult result,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }
}
