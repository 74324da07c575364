package org.kepil.query.timelimit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The queues of limits: what breaks next, and what is broken. The address holds queue, filters, time and place. */
@Page
class LimitsPage {

    private static final int ROWS = 25;

    private final Ask ask;
    private final LimitRows rows;
    private final LimitChoices limits;
    private final Registers registers;
    private final Times times;

    LimitsPage(Ask ask, LimitRows rows, LimitChoices limits, Registers registers, Times times) {
        this.ask = ask;
        this.rows = rows;
        this.limits = limits;
        this.registers = registers;
        this.times = times;
    }

    /**
     * What an address asks for.
     *
     * @param queue  null for the overdue ones
     * @param code   of the limit
     * @param cursor where the page before ended
     * @param first  number of the page's first row in the whole queue; only shown, the cursor decides
     */
    record Wanted(@Nullable String queue, @Nullable OfficeId office, @Nullable MatterKind matter,
            @Nullable LimitCode code, @Nullable String cursor, @Nullable Long first) {

        Queue chosen() {
            return queue == null || queue.isEmpty() ? Queue.OVERDUE : Queue.of(queue);
        }

        LimitFilter filter() {
            return new LimitFilter(office, matter, code);
        }

        Map<String, String> filters() {
            Map<String, String> all = new LinkedHashMap<>();
            put(all, "office", office);
            put(all, "matter", matter == null ? null : matter.code());
            put(all, "code", code == null ? null : code.code());
            return all;
        }

        Map<String, String> parameters() {
            Map<String, String> all = new LinkedHashMap<>();
            put(all, "queue", chosen() == Queue.OVERDUE ? null : chosen().code());
            all.putAll(filters());
            return all;
        }

        private static void put(Map<String, String> all, String name, @Nullable Object value) {
            if (value != null) {
                all.put(name, value.toString());
            }
        }
    }

    @GetMapping("/limits")
    String show(@ModelAttribute Wanted wanted, @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        LimitQueue queue = ask.one(new FindQueue(wanted.chosen(), wanted.filter(), wanted.cursor(), ROWS,
                asked.moment(), reader), LimitQueue.class);
        Address present = new Address("/limits", wanted.parameters());
        Address here = asked.keep(present, asOf);
        model.addAttribute("limits", queue)
                .addAttribute("rows", rows.of(queue, asked.keep(new Address("/cases", Map.of()), asOf)))
                .addAttribute("filters", wanted.filters())
                .addAttribute("here", here)
                .addAttribute("first", wanted.first() == null ? 1 : wanted.first())
                .addAttribute("time", times.ofMany(asked, queue.place(), present))
                .addAttribute("codes", limits.options(reader))
                .addAttribute("offices", registers.options(Registers.OFFICES, reader))
                .addAttribute("matters", registers.options(Registers.MATTERS, reader));
        return "timelimit/page";
    }
}
