package org.kepil.query.account;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.query.Ask;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.FormField;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import java.util.EnumSet;
import java.util.Set;

/** The accounts; administrators open and close them here. It shows now only: sign-in asks for nothing else. */
@Page
class AccountsPage {

    /** Roles of what is no person. */
    private static final Set<Role> NOBODYS = EnumSet.of(Role.SYSTEM, Role.PARTNER);
    private static final String OPENING = "account-opening";
    private static final String PASSWORD = "account-password";
    private static final String CLOSING = "account-closing";
    /** What is done to one account: the step, and the path below the account. */
    private static final Map<String, String> STEPS = Map.of(PASSWORD, "/password", CLOSING, "/closure");

    private final Ask ask;
    private final Freshness freshness;
    private final Registers registers;
    private final Words words;

    AccountsPage(Ask ask, Freshness freshness, Registers registers, Words words) {
        this.ask = ask;
        this.freshness = freshness;
        this.registers = registers;
        this.words = words;
    }

    @GetMapping("/accounts")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        AccountRegister register = freshness.await("account",
                () -> ask.one(new FindAccounts(reader), AccountRegister.class),
                found -> satisfied(wish, found));
        model.addAttribute("register", register);
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        PageForm form = form(wish.form(returned), wish.of(returned), register, reader);
        if (form != null) {
            model.addAttribute("act", form.answered(returned));
        }
        return "account/register";
    }

    /** Does the register hold the account that the reader changed, at least as new as the reader left it? */
    private static boolean satisfied(RegisterWish wish, AccountRegister register) {
        Long least = wish.version();
        return least == null || wish.id() == null || register.accounts().stream()
                .anyMatch(account -> account.accountId().value().equals(wish.id()) && account.version() >= least);
    }

    private @Nullable PageForm form(@Nullable String name, @Nullable String of, AccountRegister register,
            SignedIn reader) {
        if (OPENING.equals(name)) {
            return PageForm.of(OPENING, "/accounts", opening(reader));
        }
        return name == null || !STEPS.containsKey(name)
                ? null
                : register.accounts().stream()
                        .filter(account -> !account.closed() && account.accountId().toString().equals(of)).findFirst()
                        .map(account -> PageForm.of(name, "/accounts/" + account.accountId() + STEPS.get(name),
                                hidden(RegisterWish.OF, account.accountId())))
                        .orElse(null);
    }

    private FormField[] opening(SignedIn reader) {
        List<Option> roles = Option.of(Role.class, words).stream()
                .filter(role -> !NOBODYS.contains(Role.valueOf(role.value()))).toList();
        return new FormField[]{text("userName"), text("displayName"), select("role", roles),
                select("officeId", registers.options(Registers.OFFICES, reader)).optional(),
                select("advocateId", registers.options(Registers.ADVOCATES, reader)).optional(),
                select("providerId", registers.options(Registers.PROVIDERS, reader)).optional()};
    }
}
