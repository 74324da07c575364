package org.kepil.query.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;

import java.util.Set;
import org.kepil.query.Names;
import org.kepil.query.FindNames;
import org.kepil.kernel.office.OfficeId;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where cases wait, and how the flow goes: each number stands at a position and opens the rows that make it. */
@Page
class DashboardPage {

    private static final String WEEKS = "26";

    private final Ask ask;
    private final Times times;

    DashboardPage(Ask ask, Times times) {
        this.ask = ask;
        this.times = times;
    }

    /** @param weeks how many weeks back the flow is counted */
    @GetMapping("/dashboard")
    String show(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @RequestParam(defaultValue = WEEKS) int weeks,
            @RequestParam(required = false) @Nullable OfficeId under,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        Dashboard board = ask.one(new CountCases(weeks, under, asked.moment(), reader), Dashboard.class);
        Map<String, String> kept = new LinkedHashMap<>();
        if (!WEEKS.equals(Integer.toString(weeks))) {
            kept.put("weeks", Integer.toString(weeks));
        }
        if (under != null) {
            kept.put("under", under.toString());
            model.addAttribute("part",
                    ask.one(new FindNames.OfOffices(Set.of(under), board.place().moment()), Names.class)
                            .of(under.value()));
        }
        Object then = then(asked, asOf, board.place().position());
        model.addAttribute("board", board)
                .addAttribute("figures", new Figures(board))
                .addAttribute("weeks", weeks)
                .addAttribute("then", then)
                .addAttribute("rows", new Address("/cases", Map.of()).with("under", under).with(Times.PARAMETER, then))
                .addAttribute("time", times.ofMany(asked, board.place(), new Address("/dashboard", kept)));
        return "dashboard/page";
    }

    /** The moment for links to what stands behind a number: its position, or what was asked where there is none yet. */
    private static @Nullable Object then(Asked asked, @Nullable String asOf, long position) {
        if (!asked.past()) {
            return null;
        }
        return position < 0 ? asOf : Long.valueOf(position);
    }
}
