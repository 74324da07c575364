package org.kepil.query.advocate;

import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of advocates; administrators enter, suspend and reinstate them here. */
@Page
class AdvocatesPage {

    private static final String ENTRY = "advocate-entry";

    private final Ask ask;
    private final Registers registers;
    private final Times times;

    AdvocatesPage(Ask ask, Registers registers, Times times) {
        this.ask = ask;
        this.registers = registers;
        this.times = times;
    }

    /** @param step whose form to open; null for none; @param of which advocate the form is about */
    @GetMapping("/advocates")
    String show(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String of, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf);
        Advocates advocates = ask.one(new FindAdvocates(null, null, asked.moment(), reader), Advocates.class);
        boolean keeps = !asked.past() && reader.may(Permission.KEEP_ADVOCATES);
        model.addAttribute("advocates", advocates)
                .addAttribute("keeps", keeps)
                .addAttribute("time", times.byDay(asked, advocates.place(), new Address("/advocates", Map.of())));
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        PageForm form = keeps ? form(step == null ? returned.form() : step, of, advocates, reader) : null;
        if (form != null) {
            model.addAttribute("act", form.answered(returned));
        }
        return "advocate/page";
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
            case "suspension" -> PageForm.of("suspension", path + "/suspension", text("orderNumber"), text("ground"));
            case "reinstatement" -> PageForm.of("reinstatement", path + "/reinstatement", text("orderNumber"));
            case null, default -> null;
        };
    }
}
