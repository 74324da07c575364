package org.kepil.query.worklist;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases: the address holds every filter, the time and the place in the list. */
@Page
class WorkListPage {

    private static final int ROWS = 25;

    private final Ask ask;
    private final FilterTags tags;
    private final Registers registers;
    private final Times times;

    WorkListPage(Ask ask, FilterTags tags, Registers registers, Times times) {
        this.ask = ask;
        this.tags = tags;
        this.registers = registers;
        this.times = times;
    }

    /** @param first number of the page's first row in the whole list; only shown, the cursor decides */
    @GetMapping("/cases")
    String show(@RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "1") long first,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        FilterText filters = FilterText.of(parameters);
        WorkList list = ask.one(new FindWork(filters.filter(), cursor, ROWS, asked.moment(), reader), WorkList.class);
        Address present = new Address("/cases", filters.parameters());
        Address here = asked.keep(present, asOf);
        model.addAttribute("list", list)
                .addAttribute("filters", filters.parameters())
                .addAttribute("tags", tags.of(filters, here, asked.moment()))
                .addAttribute("here", here)
                .addAttribute("cleared", asked.keep(new Address("/cases", Map.of()), asOf))
                .addAttribute("first", first)
                .addAttribute("nextKey", UUID.randomUUID())
                .addAttribute("time", times.ofMany(asked, list.place(), present))
                .addAttribute("offices", registers.options(Registers.OFFICES, reader))
                .addAttribute("matters", registers.options(Registers.MATTERS, reader));
        return "worklist/page";
    }
}
