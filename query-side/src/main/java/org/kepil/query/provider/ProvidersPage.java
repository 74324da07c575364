package org.kepil.query.provider;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.provider.ProviderKind;
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

/** The register of organisations outside the service; administrators keep it here. */
@Page
class ProvidersPage implements RegisterPage<Providers> {

    private static final String ENTRY = "provider-entry";
    private static final String REMOVAL = "provider-removal";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final Words words;

    ProvidersPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, Words words) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.words = words;
    }

    @GetMapping("/providers")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "provider/page";
    }

    @Override
    public String path() {
        return "/providers";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_PARTNERS;
    }

    @Override
    public Providers read(Moment moment, SignedIn reader, Predicate<Providers> fresh) {
        return freshness.await("provider", () -> ask.one(new FindProviders(moment, reader), Providers.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Providers register, SignedIn reader) {
        return switch (name) {
            case ENTRY -> Optional.of(PageForm.of(ENTRY, path(), text("code"), text("name"),
                    select("kind", Option.of(ProviderKind.class, words)),
                    select("officeId", registers.options(Registers.OFFICES, reader)), text("contact").optional()));
            case REMOVAL -> register.providers().stream().filter(one -> one.removed() == null)
                    .filter(one -> one.providerId().toString().equals(of)).findFirst()
                    .map(one -> PageForm.of(REMOVAL, path() + "/" + one.providerId() + "/removal", text("reason"),
                            hidden(RegisterWish.OF, one.providerId())));
            default -> Optional.empty();
        };
    }
}
