package org.kepil.command.provider;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the register of organisations outside the service. */
@Controller
@Tag(name = "Providers")
class ProviderController {

    @PostMapping({"/api/v1/providers", "/providers"})
    @Sends(EnterProvider.class)
    @Operation(summary = "Enter an organisation outside the service in the register")
    ResponseEntity<Receipt> enter(@RequestBody Entry body, Call call) {
        return call.create(body,
                new EnterProvider(body.code(), body.name(), body.kind(), body.officeId(), body.contact()));
    }

    @PostMapping({"/api/v1/providers/{providerId}/removal", "/providers/{providerId}/removal"})
    @Sends(RemoveProvider.class)
    @Operation(summary = "End the work with an organisation")
    ResponseEntity<Receipt> remove(@PathVariable ProviderId providerId, @RequestBody Removal body, Call call) {
        return call.send(body, new RemoveProvider(providerId, body.reason()));
    }

    record Entry(@NotNull @Pattern(regexp = "[A-Z]{2,12}") String code, @NotNull @Size(max = 200) String name,
            @NotNull ProviderKind kind, @NotNull OfficeId officeId,
            @Size(max = 200) @Nullable String contact) implements Input {
    }

    record Removal(@NotNull @Size(max = 500) String reason) implements Input {
    }
}
