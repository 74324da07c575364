package org.kepil.query.partner;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.kepil.query.page.PageClock;

/** The partners; administrators register them here, give them secrets and revoke them. */
@Page
class PartnersPage implements RegisterPage<Partners> {

    private static final String REGISTRATION = "partner-registration";
    private static final String SECRET = "partner-secret";
    private static final String REVOCATION = "partner-revocation";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final Words words;
    private final PageClock clock;

    PartnersPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, Words words,
            PageClock clock) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/partners")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("zone", clock.zone());
        desk.show(this, wish, reader, model);
        return "partner/page";
    }

    @Override
    public String path() {
        return "/partners";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_PARTNERS;
    }

    @Override
    public Partners read(Moment moment, SignedIn reader, Predicate<Partners> fresh) {
        return freshness.await("partner", () -> ask.one(new FindPartners(moment, reader), Partners.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Partners register, SignedIn reader) {
        return switch (name) {
            case REGISTRATION -> Optional.of(PageForm.of(REGISTRATION, path(), text("clientId"), text("name"),
                    select("kind", Option.of(PartnerKind.class, words)),
                    select("offices", registers.options(Registers.OFFICES, reader))));
            case SECRET -> inForce(register, of).map(one -> PageForm.of(SECRET,
                    path() + "/" + one.partnerId() + "/secret", hidden(RegisterWish.OF, one.partnerId())));
            case REVOCATION -> inForce(register, of).map(one -> PageForm.of(REVOCATION,
                    path() + "/" + one.partnerId() + "/revocation", text("reason"),
                    hidden(RegisterWish.OF, one.partnerId())));
            default -> Optional.empty();
        };
    }

    private static Optional<PartnerRow> inForce(Partners register, @Nullable String of) {
        return register.partners().stream().filter(one -> one.revoked() == null)
                .filter(one -> one.partnerId().toString().equals(of)).findFirst();
    }
}
