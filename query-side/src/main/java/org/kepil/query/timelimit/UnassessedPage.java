package org.kepil.query.timelimit;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
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

/** The requests that nobody assessed, by office: what the queue of broken limits does not tell. */
@Page
class UnassessedPage {

    private static final int ROWS = 100;

    private final Ask ask;
    private final Times times;
    private final PageClock clock;

    UnassessedPage(Ask ask, Times times, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.clock = clock;
    }

    /** @param office null for all */
    @GetMapping("/unassessed")
    String show(@RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        Unassessed found = ask.one(new FindUnassessed(office, ROWS, asked.moment(), reader), Unassessed.class);
        Address present = new Address("/unassessed", Map.of()).with("office", office);
        model.addAttribute("found", found)
                .addAttribute("office", office)
                .addAttribute("zone", clock.zone())
                .addAttribute("here", asked.keep(present, asOf))
                .addAttribute("time", times.ofMany(asked, found.place(), present));
        return "timelimit/unassessed";
    }
}
