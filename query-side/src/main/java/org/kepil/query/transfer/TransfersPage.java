package org.kepil.query.transfer;

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

/** The queue of an office: the cases that others want to give it, and those that it wants to give away. */
@Page
class TransfersPage {

    private static final int ROWS = 100;

    private final Ask ask;
    private final Times times;
    private final PageClock clock;

    TransfersPage(Ask ask, Times times, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/transfers")
    String transfers(@RequestParam(defaultValue = "INCOMING") Side side,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        Transfers found = ask.one(new FindTransfers(side, ROWS, asked.moment(), reader), Transfers.class);
        Address present = new Address("/transfers", Map.of()).with("side", side);
        model.addAttribute("found", found)
                .addAttribute("side", side)
                .addAttribute("sides", Side.values())
                .addAttribute("zone", clock.zone())
                .addAttribute("here", asked.keep(present, asOf))
                .addAttribute("time", times.ofMany(asked, found.place(), present));
        return "transfer/page";
    }
}
