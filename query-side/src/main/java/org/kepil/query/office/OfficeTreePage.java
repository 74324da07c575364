package org.kepil.query.office;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Times;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisation on a day, as it is known now or was known at another moment. */
@Page
class OfficeTreePage {

    private final Ask ask;
    private final Times times;
    private final PageClock clock;

    OfficeTreePage(Ask ask, Times times, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/offices/tree")
    String show(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        LocalDate day = on == null ? LocalDate.ofInstant(clock.now(), clock.zone()) : on;
        OfficeTree tree = ask.one(new FindOfficeTree(day, asked.moment(), reader), OfficeTree.class);
        model.addAttribute("tree", tree).addAttribute("time",
                times.ofMany(asked, tree.place(), new Address("/offices/tree", Map.of()).with("on", on)));
        return "office/tree";
    }
}
