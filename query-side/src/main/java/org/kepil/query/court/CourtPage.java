package org.kepil.query.court;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The matters in which courts asked for counsel: those that wait for an advocate first. */
@Page
class CourtPage {

    private final Ask ask;
    private final Times times;
    private final PageClock clock;

    CourtPage(Ask ask, Times times, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/court-requests")
    String show(@RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        CourtRequests found = ask.one(new FindCourtRequests(waiting, asked.moment(), reader), CourtRequests.class);
        Address present = new Address("/court-requests", Map.of()).with("waiting", waiting ? "true" : null);
        model.addAttribute("found", found).addAttribute("waiting", waiting).addAttribute("zone", clock.zone())
                .addAttribute("here", asked.keep(present, asOf))
                .addAttribute("time", times.ofMany(asked, found.place(), present));
        return "court/page";
    }
}
