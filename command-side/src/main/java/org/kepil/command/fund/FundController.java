package org.kepil.command.fund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.service.Fund;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the register of funds. */
@Controller
@Tag(name = "Funds")
class FundController {

    @PostMapping({"/api/v1/funds", "/funds"})
    @Sends(OpenFund.class)
    @Operation(summary = "Open a fund that pays for aid")
    ResponseEntity<Receipt> open(@RequestBody Opening body, Call call) {
        return call.create(body, new OpenFund(body.fund(), body.name(), body.donor(), body.from(), body.until()));
    }

    @PostMapping({"/api/v1/funds/{fundId}/closing", "/funds/{fundId}/closing"})
    @Sends(CloseFund.class)
    @Operation(summary = "Close a fund")
    ResponseEntity<Receipt> close(@PathVariable FundId fundId, @RequestBody Closing body, Call call) {
        return call.send(body, new CloseFund(fundId, body.from()));
    }

    record Opening(@NotNull Fund fund, @NotNull @Size(max = 200) String name, @NotNull @Size(max = 200) String donor,
            @NotNull LocalDate from, @Nullable LocalDate until) implements Input {
    }

    record Closing(@NotNull LocalDate from) implements Input {
    }
}
