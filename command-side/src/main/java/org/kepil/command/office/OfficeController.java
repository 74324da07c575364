package org.kepil.command.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.time.LocalDate;
import org.kepil.kernel.office.OfficeKind;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.office.OfficeId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the register of offices. */
@Controller
@Tag(name = "Offices")
class OfficeController {

    @PostMapping({"/api/v1/offices", "/offices"})
    @Sends(OpenOffice.class)
    @Operation(summary = "Open an office")
    ResponseEntity<Receipt> open(@RequestBody Opening body, Call call) {
        return call.create(body, body.command());
    }

    @PostMapping({"/api/v1/offices/{officeId}/name", "/offices/{officeId}/name"})
    @Sends(RenameOffice.class)
    @Operation(summary = "Give an office another name")
    ResponseEntity<Receipt> rename(@PathVariable OfficeId officeId, @RequestBody Name body, Call call) {
        return call.send(body, new RenameOffice(officeId, body.name()));
    }

    @PostMapping({"/api/v1/offices/{officeId}/place", "/offices/{officeId}/place"})
    @Sends(PlaceOffice.class)
    @Operation(summary = "Give an office its place in the organisation, from a day on")
    ResponseEntity<Receipt> place(@PathVariable OfficeId officeId, @RequestBody Placing body, Call call) {
        return call.send(body, new PlaceOffice(officeId, body.kind(), body.parent(), body.from()));
    }

    record Placing(@NotNull OfficeKind kind, @Nullable OfficeId parent, @NotNull LocalDate from) implements Input {
    }

    record Opening(@NotNull @Pattern(regexp = "[A-Z]{2,6}") String code, @NotNull @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country, @Size(max = 200) @Nullable String region,
            @NotNull ZoneId zone) implements Input {

        OpenOffice command() {
            return new OpenOffice(code, name, country, region, zone);
        }
    }

    record Name(@NotNull @Size(max = 200) String name) implements Input {
    }
}
