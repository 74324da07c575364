package org.kepil.command.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens and closes accounts, and gives them one-time passwords, which are told once. */
@Controller
@Tag(name = "Accounts")
class AccountController {

    private final OneTimePasswords passwords;

    AccountController(OneTimePasswords passwords) {
        this.passwords = passwords;
    }

    /** A repetition is answered without the password. Whoever did not get the first answer asks for another password. */
    @PostMapping({"/api/v1/accounts", "/accounts"})
    @Sends(OpenAccount.class)
    @Operation(summary = "Open an account; its one-time password is answered once")
    ResponseEntity<AccountReceipt> open(@RequestBody Opening body, Call call,
            @Parameter(hidden = true) RedirectAttributes page) {
        return call.create(body, body.command(),
                opened -> receipt(opened, passwords.issue(new AccountId(opened.aggregateId())), page));
    }

    /** The page shows the password to the same person once, and nobody keeps it. */
    private static AccountReceipt receipt(Answer answer, @Nullable String password, RedirectAttributes page) {
        page.addFlashAttribute("oneTimePassword", password).addFlashAttribute("passwordOf", answer.aggregateId());
        return new AccountReceipt(answer.aggregateId(), answer.version(), password);
    }

    /** A repetition is answered without the password, and replaces none. */
    @PostMapping({"/api/v1/accounts/{accountId}/password", "/accounts/{accountId}/password"})
    @Sends(IssueOneTimePassword.class)
    @Operation(summary = "Give an account another one-time password, which is answered once")
    ResponseEntity<AccountReceipt> password(@PathVariable AccountId accountId, @RequestBody Issuing body, Call call,
            @Parameter(hidden = true) RedirectAttributes page) {
        return call.tellOnce(body, new IssueOneTimePassword(accountId), () -> passwords.replace(accountId),
                (issued, password) -> receipt(issued, password, page));
    }

    @PostMapping({"/api/v1/accounts/{accountId}/closure", "/accounts/{accountId}/closure"})
    @Sends(CloseAccount.class)
    @Operation(summary = "Close an account: nobody signs in with it any more, and open sessions end")
    ResponseEntity<Receipt> close(@PathVariable AccountId accountId, @RequestBody Closing body, Call call) {
        return call.send(body, new CloseAccount(accountId));
    }

    record Opening(@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}") String userName,
            @NotNull @Size(max = 200) String displayName, @NotNull Role role, @Nullable OfficeId officeId,
            @Nullable AdvocateId advocateId, @Nullable ProviderId providerId) implements Input {

        OpenAccount command() {
            return new OpenAccount(userName, displayName, role, officeId, advocateId, providerId);
        }
    }

    record Issuing() implements Input {
    }

    record Closing() implements Input {
    }
}
