package org.kepil.query.office;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.text;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of offices; administrators open and rename them here. */
@Page
class OfficesPage {

    private static final String OPENING = "office-opening";
    private static final String NAMING = "office-naming";

    private final Ask ask;
    private final Freshness freshness;
    private final Times times;
    private final PageClock clock;

    OfficesPage(Ask ask, Freshness freshness, Times times, PageClock clock) {
        this.ask = ask;
        this.freshness = freshness;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/offices")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(wish.asOf(), wish.by());
        Offices offices = freshness.await("office",
                () -> ask.one(new FindOffices(asked.moment(), reader), Offices.class),
                found -> !wish.waits() || asked.past() || satisfied(wish, found));
        boolean keeps = !asked.past() && reader.may(Permission.KEEP_OFFICES);
        model.addAttribute("offices", offices)
                .addAttribute("keeps", keeps)
                .addAttribute("time", times.ofMany(asked, offices.place(), new Address("/offices", Map.of())));
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        PageForm form = keeps ? form(wish.form(returned), wish.of(returned), offices) : null;
        if (form != null) {
            model.addAttribute("act", form.answered(returned));
        }
        return "office/page";
    }

    private static boolean satisfied(RegisterWish wish, Offices offices) {
        return offices.offices()
                .stream()
                .anyMatch(office -> wish.satisfiedBy(office.officeId().value(), office.version()));
    }

    private @Nullable PageForm form(@Nullable String name, @Nullable String of, Offices offices) {
        if (OPENING.equals(name)) {
            return PageForm.of(OPENING, "/offices", text("code"), text("name"), text("country"),
                    text("region").optional(), text("zone").proposing(clock.zone()));
        }
        return offices.offices()
                .stream()
                .filter(office -> NAMING.equals(name) && office.officeId().toString().equals(of))
                .findFirst()
                .map(office -> PageForm.of(NAMING, "/offices/" + office.officeId() + "/name",
                        text("name").proposing(office.name()),
                        hidden(RegisterWish.OF, office.officeId())))
                .orElse(null);
    }
}
