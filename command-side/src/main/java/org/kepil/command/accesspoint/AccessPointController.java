package org.kepil.command.accesspoint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.request.RequestChannel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the register of access points. */
@Controller
@Tag(name = "Access points")
class AccessPointController {

    @PostMapping({"/api/v1/access-points", "/access-points"})
    @Sends(OpenAccessPoint.class)
    @Operation(summary = "Open an access point from a day on")
    ResponseEntity<Receipt> open(@RequestBody Opening body, Call call) {
        return call.create(body, new OpenAccessPoint(body.code(), body.name(), body.type(), body.officeId(),
                body.providerId(), new Reach(body.address(), body.hours(), body.catchment(), body.channels()),
                body.from()));
    }

    @PostMapping({"/api/v1/access-points/{accessPointId}/reach", "/access-points/{accessPointId}/reach"})
    @Sends(ChangeAccessPoint.class)
    @Operation(summary = "Say that an access point is reached otherwise")
    ResponseEntity<Receipt> change(@PathVariable AccessPointId accessPointId, @RequestBody Change body, Call call) {
        return call.send(body, new ChangeAccessPoint(accessPointId,
                new Reach(body.address(), body.hours(), body.catchment(), body.channels())));
    }

    @PostMapping({"/api/v1/access-points/{accessPointId}/closing", "/access-points/{accessPointId}/closing"})
    @Sends(CloseAccessPoint.class)
    @Operation(summary = "Close an access point from a day on")
    ResponseEntity<Receipt> close(@PathVariable AccessPointId accessPointId, @RequestBody Closing body, Call call) {
        return call.send(body, new CloseAccessPoint(accessPointId, body.from()));
    }

    record Opening(@NotNull @Pattern(regexp = "[A-Z0-9]{2,12}") String code, @NotNull @Size(max = 200) String name,
            @NotNull AccessPointType type, @NotNull OfficeId officeId, @Nullable ProviderId providerId,
            @NotNull @Size(max = 300) String address, @NotNull @Size(max = 200) String hours,
            @Size(max = 60) List<District> catchment, @Size(max = 10) List<RequestChannel> channels,
            @NotNull LocalDate from) implements Input {
    }

    record Change(@NotNull @Size(max = 300) String address, @NotNull @Size(max = 200) String hours,
            @Size(max = 60) List<District> catchment, @Size(max = 10) List<RequestChannel> channels)
            implements
                Input {
    }

    record Closing(@NotNull LocalDate from) implements Input {
    }
}
