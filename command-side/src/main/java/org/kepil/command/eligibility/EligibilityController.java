package org.kepil.command.eligibility;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes decisions about requests. */
@Controller
@Tag(name = "Decisions")
class EligibilityController {

    @PostMapping({"/api/v1/cases/{caseId}/grant", "/cases/{caseId}/grant"})
    @Sends(GrantAid.class)
    @Operation(summary = "Grant aid")
    ResponseEntity<Receipt> grant(@PathVariable CaseId caseId, @RequestBody Grant body, Call call) {
        return call.send(body, body.command(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/refusal", "/cases/{caseId}/refusal"})
    @Sends(RefuseAid.class)
    @Operation(summary = "Refuse aid")
    ResponseEntity<Receipt> refuse(@PathVariable CaseId caseId, @RequestBody Refuse body, Call call) {
        return call.send(body, body.command(caseId));
    }

    private static @Nullable Income income(@Nullable BigDecimal amount, @Nullable String group) {
        return amount == null ? null : new Income(amount, group);
    }

    record Grant(@NotNull GrantGround ground, @NotNull @Size(max = 40) String orderNumber,
            @Nullable BigDecimal income, @Nullable @Size(max = 60) String incomeGroup, @Nullable LocalDate papersBy,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {

        GrantAid command(CaseId caseId) {
            return new GrantAid(caseId, ground, orderNumber, EligibilityController.income(income, incomeGroup),
                    papersBy);
        }
    }

    record Refuse(@NotNull RefusalGround ground, @NotNull @Size(max = 2000) String reason,
            @NotNull AppealRoute appealTo, @NotNull @Size(max = 40) String orderNumber, @Nullable GrantGround claimed,
            @Nullable BigDecimal income, @Nullable @Size(max = 60) String incomeGroup, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        RefuseAid command(CaseId caseId) {
            return new RefuseAid(caseId, ground, PersonalText.of(reason), appealTo, orderNumber, claimed,
                    EligibilityController.income(income, incomeGroup));
        }
    }
}
