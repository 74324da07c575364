package org.kepil.query.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where cases wait, and how the flow goes: each number stands at a position and opens the rows that make it. */
@Page
class DashboardPage {

    private static final String WEEKS = "26";
    private static final int MOST_WEEKS = 520;

    private final Ask ask;
    private final Times times;

    DashboardPage(Ask ask, Times times) {
        this.ask = ask;
        this.times = times;
    }

    /** @param weeks how many weeks back the flow is counted */
    @GetMapping("/dashboard")
    String show(@RequestParam(required = false) @Nullable String asOf, @RequestParam(defaultValue = WEEKS) int weeks,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "weeks must be from 1 to " + MOST_WEEKS);
        }
        Asked asked = times.read(asOf);
        Dashboard board = ask.one(new CountCases(weeks, asked.moment(), reader), Dashboard.class);
        Map<String, String> kept = new LinkedHashMap<>();
        if (!WEEKS.equals(Integer.toString(weeks))) {
            kept.put("weeks", Integer.toString(weeks));
        }
        Address rows = new Address("/cases", Map.of()).with(Times.PARAMETER,
                asked.past() ? board.place().position() : null);
        model.addAttribute("board", board)
                .addAttribute("figures", new Figures(board))
                .addAttribute("weeks", weeks)
                .addAttribute("rows", rows)
                .addAttribute("time", times.byDay(asked, board.place(), new Address("/dashboard", kept)));
        return "dashboard/page";
    }
}
