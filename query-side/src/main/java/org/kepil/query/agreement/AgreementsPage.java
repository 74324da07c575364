package org.kepil.query.agreement;

import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the register; who keeps it adds to it here. */
@Page
class AgreementsPage implements RegisterPage<Agreements> {

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;

    AgreementsPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
    }

    @GetMapping("/agreements")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "agreement/page";
    }

    @Override
    public String path() {
        return "/agreements";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_PARTNERS;
    }

    @Override
    public Agreements read(Moment moment, SignedIn reader, Predicate<Agreements> fresh) {
        return freshness.await("agreement", () -> ask.one(new FindAgreements(moment, reader), Agreements.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Agreements register, SignedIn reader) {
        return switch (name) {
            case "agreement-signing" -> Optional.of(PageForm.of(name, path(), text("number"), text("title"),
                    select("officeId", registers.options(Registers.OFFICES, reader)), text("parties"),
                    select("providerId", registers.options(Registers.PROVIDERS, reader)).optional(), day("from"),
                    day("until").optional(), text("contact").optional()));
            case "agreement-end" -> register.agreements().stream().filter(one -> one.ended() == null)
                    .filter(one -> one.agreementId().toString().equals(of)).findFirst()
                    .map(one -> PageForm.of(name, path() + "/" + one.agreementId() + "/end", day("on"),
                            text("reason"), hidden(RegisterWish.OF, one.agreementId())));
            default -> Optional.empty();
        };
    }
}
