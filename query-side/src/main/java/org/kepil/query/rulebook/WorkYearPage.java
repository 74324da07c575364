package org.kepil.query.rulebook;

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
import org.springframework.web.bind.annotation.ModelAttribute;

/** The working days of a region in a year. */
@Page
class WorkYearPage {

    private final WorkYearRows rows;
    private final Times times;

    WorkYearPage(WorkYearRows rows, Times times) {
        this.rows = rows;
        this.times = times;
    }

    /** What an address asks of it. */
    record Wanted(@Nullable String country, @Nullable String region, @Nullable Integer year, @Nullable String asOf,
            @Nullable String by) {
    }

    @GetMapping("/rulebooks/calendar")
    String show(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(wanted.asOf(), wanted.by());
        WorkYear year = rows.of(wanted.country(), wanted.region(), wanted.year(), asked.moment(), reader);
        Address present = new Address("/rulebooks/calendar", Map.of()).with("country", year.country())
                .with("region", year.region()).with("year", year.year());
        model.addAttribute("year", year).addAttribute("months", year.months())
                .addAttribute("here", asked.keep(present, wanted.asOf()))
                .addAttribute("time", times.ofMany(asked, year.place(), present));
        return "rulebook/calendar";
    }
}
