package org.kepil.command.party;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

/** Takes the names of those who stand against a client. */
@Controller
@Tag(name = "Parties")
class PartyController {

    @PostMapping({"/api/v1/cases/{caseId}/opposing-parties", "/cases/{caseId}/opposing-parties"})
    @Sends(NameOpposingParty.class)
    @Operation(summary = "Say who stands against the client", description = "Nobody who acts for them is then asked.")
    ResponseEntity<Receipt> name(@PathVariable CaseId caseId, @RequestBody OpposingParty body, Call call) {
        PersonId person = new PersonId(call.newId("person"));
        return call.make(body, new NameOpposingParty(caseId, person, PersonalText.of(body.name())), person.value());
    }

    record OpposingParty(@NotNull @Size(max = 200) String name, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
