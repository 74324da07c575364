package org.kepil.command.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.publication.Period;
import org.kepil.kernel.publication.PublicationId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Freezes periods for publication, and withdraws what was published. */
@Controller
@Tag(name = "Publications")
class PublicationController {

    private static final String PERIOD = "(19|20|21)\\d\\d(-Q[1-4]|-(0[1-9]|1[0-2]))?";

    private final Figures figures;
    private final Editions editions;

    PublicationController(Figures figures, Editions editions) {
        this.figures = figures;
        this.editions = editions;
    }

    @PostMapping({"/api/v1/publications", "/publications"})
    @Sends(FreezePeriod.class)
    @Operation(summary = "Freeze the table of a year, a quarter or a month for publication")
    ResponseEntity<Receipt> freeze(@RequestBody Freezing body, Call call) {
        Period period = Period.of(body.period());
        return call.create(body,
                new FreezePeriod(body.country(), period, editions.next(body.country(), period),
                        figures.count(body.country(), period, body.smallest()), body.smallest()));
    }

    @PostMapping({"/api/v1/publications/{publicationId}/withdrawal", "/publications/{publicationId}/withdrawal"})
    @Sends(WithdrawPublication.class)
    @Operation(summary = "Withdraw a publication; another edition may follow")
    ResponseEntity<Receipt> withdraw(@PathVariable PublicationId publicationId, @RequestBody Withdrawal body,
            Call call) {
        return call.send(body, new WithdrawPublication(publicationId, body.reason()));
    }

    /** @param period such as {@code 2026}, {@code 2026-Q3} or {@code 2026-07} */
    record Freezing(@NotNull @Pattern(regexp = "[A-Z]{2}") String country,
            @NotNull @Pattern(regexp = PERIOD) String period,
            @NotNull @Min(0) @Max(100) Integer smallest) implements Input {
    }

    record Withdrawal(@NotNull @Size(max = 500) String reason) implements Input {
    }
}
