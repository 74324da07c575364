package org.kepil.query.advocate;

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

/** The register of advocates; administrators enter, suspend and reinstate them here. */
@Page
class AdvocatesPage implements RegisterPage<Advocates> {

    private static final String ENTRY = "advocate-entry";
    private static final String SUSPENSION = "suspension";
    private static final String REINSTATEMENT = "reinstatement";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;

    AdvocatesPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
    }

    @GetMapping("/advocates")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "advocate/page";
    }

    @Override
    public String path() {
        return "/advocates";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_ADVOCATES;
    }

    @Override
    public Advocates read(Moment moment, SignedIn reader, Predicate<Advocates> fresh) {
        return freshness.await("advocate",
                () -> ask.one(new FindAdvocates(null, null, moment, reader), Advocates.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Advocates register, SignedIn reader) {
        if (ENTRY.equals(name)) {
            return Optional.of(PageForm.of(ENTRY, path(), text("registerNumber"), text("name"),
                    select("officeId", registers.options(Registers.OFFICES, reader)), text("orderNumber").optional(),
                    text("contest").optional(), text("contestResult").optional(),
                    text("specialisations").optional(), text("districts").optional(), text("languages").optional()));
        }
        return register.advocates()
                .stream()
                .filter(advocate -> advocate.advocateId().toString().equals(of))
                .findFirst()
                .flatMap(advocate -> standing(name, advocate));
    }

    private Optional<PageForm> standing(String name, AdvocateRow advocate) {
        String action = path() + "/" + advocate.advocateId() + "/" + name;
        return switch (name) {
            case SUSPENSION -> Optional.of(PageForm.of(SUSPENSION, action, text("orderNumber"), text("ground"),
                    hidden(RegisterWish.OF, advocate.advocateId())));
            case REINSTATEMENT -> Optional.of(PageForm.of(REINSTATEMENT, action, text("orderNumber"),
                    hidden(RegisterWish.OF, advocate.advocateId())));
            default -> Optional.empty();
        };
    }
}
