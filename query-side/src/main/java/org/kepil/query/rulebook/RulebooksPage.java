package org.kepil.query.rulebook;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;

import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.rulebook.RulesVersion.State;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The rules of all countries; administrators propose, approve and reject them here. */
@Page
class RulebooksPage implements RegisterPage<Rulebooks> {

    private static final String PROPOSAL = "rulebook-proposal";
    private static final String APPROVAL = "rulebook-approval";
    private static final String REJECTION = "rulebook-rejection";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;

    RulebooksPage(Ask ask, Freshness freshness, RegisterDesk desk) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
    }

    @GetMapping("/rulebooks")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "rulebook/page";
    }

    @Override
    public String path() {
        return "/rulebooks";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_RULES;
    }

    @Override
    public Rulebooks read(Moment moment, SignedIn reader, Predicate<Rulebooks> fresh) {
        return freshness.await("rulebook", () -> ask.one(new FindRulebooks(moment, reader), Rulebooks.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Rulebooks register, SignedIn reader) {
        return switch (name) {
            case PROPOSAL -> Optional.of(PageForm.of(PROPOSAL, path(), area("text")));
            case APPROVAL -> waiting(of, register).map(id -> PageForm.of(APPROVAL, path() + "/approval",
                    hidden("rulebook", id), hidden(RegisterWish.OF, id)));
            case REJECTION -> waiting(of, register).map(id -> PageForm.of(REJECTION, path() + "/rejection",
                    area("reason"), hidden("rulebook", id), hidden(RegisterWish.OF, id)));
            default -> Optional.empty();
        };
    }

    private static Optional<RulebookId> waiting(@Nullable String of, Rulebooks register) {
        return register.countries().stream().flatMap(country -> country.versions().stream())
                .filter(version -> version.state() == State.PROPOSED).map(RulesVersion::id)
                .filter(id -> id.toString().equals(of)).findFirst();
    }
}
