package org.kepil.query.fund;

import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.hidden;
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
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the register; who keeps it adds to it here. */
@Page
class FundsPage implements RegisterPage<Funds> {

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;

    FundsPage(Ask ask, Freshness freshness, RegisterDesk desk) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
    }

    @GetMapping("/funds")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "fund/page";
    }

    @Override
    public String path() {
        return "/funds";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_PARTNERS;
    }

    @Override
    public Funds read(Moment moment, SignedIn reader, Predicate<Funds> fresh) {
        return freshness.await("fund", () -> ask.one(new FindFunds(moment, reader), Funds.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Funds register, SignedIn reader) {
        return switch (name) {
            case "fund-opening" -> Optional.of(PageForm.of(name, path(), text("fund"), text("name"), text("donor"),
                    day("from"), day("until").optional()));
            case "fund-closing" -> register.funds().stream().filter(one -> one.closedFrom() == null)
                    .filter(one -> one.fundId().toString().equals(of)).findFirst()
                    .map(one -> PageForm.of(name, path() + "/" + one.fundId() + "/closing", day("from"),
                            hidden(RegisterWish.OF, one.fundId())));
            default -> Optional.empty();
        };
    }
}
