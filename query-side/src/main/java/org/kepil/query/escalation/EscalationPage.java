package org.kepil.query.escalation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was raised to the reader, each one click away. */
@Page
class EscalationPage {

    private final EscalationRows rows;
    private final Times times;

    EscalationPage(EscalationRows rows, Times times) {
        this.rows = rows;
        this.times = times;
    }

    @GetMapping("/escalations")
    String show(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        Escalated found = rows.of(asked.moment(), reader);
        model.addAttribute("found", found).addAttribute("time",
                times.ofMany(asked, found.place(), new Address("/escalations", Map.of())));
        return "escalation/page";
    }
}
