package org.kepil.command.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the register of agreements. */
@Controller
@Tag(name = "Agreements")
class AgreementController {

    @PostMapping({"/api/v1/agreements", "/agreements"})
    @Sends(SignAgreement.class)
    @Operation(summary = "Record an agreement with others")
    ResponseEntity<Receipt> sign(@RequestBody Signing body, Call call) {
        return call.create(body, new SignAgreement(body.number(), body.title(), body.officeId(), body.parties(),
                body.providerId(), body.from(), body.until(), body.contact()));
    }

    @PostMapping({"/api/v1/agreements/{agreementId}/end", "/agreements/{agreementId}/end"})
    @Sends(EndAgreement.class)
    @Operation(summary = "End an agreement")
    ResponseEntity<Receipt> end(@PathVariable AgreementId agreementId, @RequestBody Ending body, Call call) {
        return call.send(body, new EndAgreement(agreementId, body.on(), body.reason()));
    }

    record Signing(@NotNull @Size(max = 40) String number, @NotNull @Size(max = 300) String title,
            @NotNull OfficeId officeId, @Size(min = 1, max = 10) List<String> parties,
            @Nullable ProviderId providerId, @NotNull LocalDate from, @Nullable LocalDate until,
            @Size(max = 200) @Nullable String contact) implements Input {
    }

    record Ending(@NotNull LocalDate on, @NotNull @Size(max = 500) String reason) implements Input {
    }
}
