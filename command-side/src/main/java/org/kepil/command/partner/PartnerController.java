package org.kepil.command.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers partners, gives them secrets, which are told once, and revokes them. */
@Controller
@Tag(name = "Partners")
class PartnerController {

    private final ClientSecrets secrets;

    PartnerController(ClientSecrets secrets) {
        this.secrets = secrets;
    }

    /** A repetition is answered without the secret. Whoever did not get the first answer asks for another secret. */
    @PostMapping({"/api/v1/partners", "/partners"})
    @Sends(RegisterPartner.class)
    @Operation(summary = "Register a partner; its client secret is answered once")
    ResponseEntity<SecretReceipt> register(@RequestBody Registration body, Call call,
            @Parameter(hidden = true) RedirectAttributes page) {
        return call.create(body, body.command(), registered -> receipt(registered,
                secrets.issue(new PartnerId(registered.aggregateId())), page));
    }

    /** The page shows the secret to the same person once, and nobody keeps it. */
    private static SecretReceipt receipt(Answer answer, @Nullable String secret, RedirectAttributes page) {
        page.addFlashAttribute("clientSecret", secret).addFlashAttribute("secretOf", answer.aggregateId());
        return new SecretReceipt(answer.aggregateId(), answer.version(), secret);
    }

    /** A repetition is answered without the secret, and replaces none. */
    @PostMapping({"/api/v1/partners/{partnerId}/secret", "/partners/{partnerId}/secret"})
    @Sends(RotateSecret.class)
    @Operation(summary = "Give a partner another client secret, which is answered once; the one before ends at once")
    ResponseEntity<SecretReceipt> rotate(@PathVariable PartnerId partnerId, @RequestBody Rotation body, Call call,
            @Parameter(hidden = true) RedirectAttributes page) {
        return call.tellOnce(body, new RotateSecret(partnerId), () -> secrets.replace(partnerId),
                (rotated, secret) -> receipt(rotated, secret, page));
    }

    @PostMapping({"/api/v1/partners/{partnerId}/revocation", "/partners/{partnerId}/revocation"})
    @Sends(RevokePartner.class)
    @Operation(summary = "Revoke a partner: its system sends and asks no more")
    ResponseEntity<Receipt> revoke(@PathVariable PartnerId partnerId, @RequestBody Revocation body, Call call) {
        return call.send(body, new RevokePartner(partnerId, body.reason()));
    }

    record Registration(@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}") String clientId,
            @NotNull @Size(max = 200) String name, @NotNull PartnerKind kind,
            List<OfficeId> offices) implements Input {

        RegisterPartner command() {
            return new RegisterPartner(clientId, name, kind, offices);
        }
    }

    record Rotation() implements Input {
    }

    record Revocation(@NotNull @Size(max = 500) String reason) implements Input {
    }
}
