package org.kepil.query.advocate;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
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
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of advocates; administrators enter, suspend and reinstate them here. */
@Page
class AdvocatesPage {

    private static final String ENTRY = "advocate-entry";

    private final Ask ask;
    private final Freshness freshness;
    private final Registers registers;
    private final Times times;

    AdvocatesPage(Ask ask, Freshness freshness, Registers registers, Times times) {
        this.ask = ask;
        this.freshness = freshness;
        this.registers = registers;
        this.times = times;
    }

    @GetMapping("/advocates")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(wish.asOf(), wish.by());
        Advocates advocates = freshness.await("advocate",
                () -> ask.one(new FindAdvocates(null, null, asked.moment(), reader), Advocates.class),
                found -> !wish.waits() || asked.past() || satisfied(wish, found));
        boolean keeps = !asked.past() && reader.may(Permission.KEEP_ADVOCATES);
        model.addAttribute("advocates", advocates)
                .addAttribute("keeps", keeps)
                .addAttribute("time", times.ofMany(asked, advocates.place(), new Address("/advocates", Map.of())));
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        PageForm form = keeps ? form(wish.form(returned), wish.of(returned), advocates, reader) : null;
        if (form != null) {
            model.addAttribute("act", form.answered(returned));
        }
        return "advocate/page";
    }

    private static boolean satisfied(RegisterWish wish, Advocates advocates) {
        return advocates.advocates()
                .stream()
                .anyMatch(advocate -> wish.satisfiedBy(advocate.advocateId().value(), advocate.version()));
    }

    private @Nullable PageForm form(@Nullable String name, @Nullable String of, Advocates advocates, SignedIn reader) {
        if (ENTRY.equals(name)) {
            return PageForm.of(ENTRY, "/advocates", text("registerNumber"), text("name"),
                    select("officeId", registers.options(Registers.OFFICES, reader)));
        }
        return advocates.advocates()
                .stream()
                .filter(advocate -> advocate.advocateId().toString().equals(of))
                .findFirst()
                .map(advocate -> standing(name, advocate))
                .orElse(null);
    }

    private static @Nullable PageForm standing(@Nullable String name, AdvocateRow advocate) {
        String path = "/advocates/" + advocate.advocateId();
        return switch (name) {
            case "suspension" -> PageForm.of("suspension", path + "/suspension", text("orderNumber"), text("ground"),
                    hidden(RegisterWish.OF, advocate.advocateId()));
            case "reinstatement" -> PageForm.of("reinstatement", path + "/reinstatement", text("orderNumber"),
                    hidden(RegisterWish.OF, advocate.advocateId()));
            case null, default -> null;
        };
    }
}
