package org.kepil.query.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.query.Ask;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of cases that need another advocate, and the work of the advocate who reads. */
@Page
class AssignmentPages {

    private static final int ROWS = 100;

    private final Ask ask;
    private final Freshness freshness;
    private final Times times;
    private final PageClock clock;

    AssignmentPages(Ask ask, Freshness freshness, Times times, PageClock clock) {
        this.ask = ask;
        this.freshness = freshness;
        this.times = times;
        this.clock = clock;
    }

    /**
     * A case of the queue, and what one click sends.
     *
     * @param ground      why the advocate is replaced
     * @param orderNumber of the order that suspended the advocate; null where the reader has to give one
     * @param key         so that clicking twice replaces once
     */
    record Line(Engagement engagement, ReplacementGround ground, @Nullable String orderNumber, UUID key) {

        static Line of(Reassignments.Item item) {
            boolean declared = item.engagement().conflictAt() != null;
            return new Line(item.engagement(),
                    new ReplacementGround(declared ? "CONFLICT_OF_INTEREST" : "SUSPENSION"), item.orderNumber(),
                    UUID.randomUUID());
        }
    }

    @GetMapping("/assignment/reassign")
    String reassign(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        Reassignments found = ask.one(new FindReassignments(ROWS, asked.moment(), reader), Reassignments.class);
        Address present = new Address("/assignment/reassign", Map.of());
        List<Line> lines = found.items().stream().map(Line::of).toList();
        model.addAttribute("found", found)
                .addAttribute("lines", lines)
                .addAttribute("zone", clock.zone())
                .addAttribute("time", times.ofMany(asked, found.place(), present));
        return "assignment/reassign";
    }

    /** @param declined a case that the reader has just declined, and that is waited for to be gone; null for none */
    @GetMapping("/assignment/mine")
    String mine(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable UUID declined, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        OwnWork found = freshness.await("engagements",
                () -> ask.one(new FindOwnWork(asked.moment(), reader), OwnWork.class),
                work -> asked.moment().past()
                        || work.offers().stream().noneMatch(offer -> offer.caseId().value().equals(declined)));
        model.addAttribute("found", found)
                .addAttribute("zone", clock.zone())
                .addAttribute("time", times.ofMany(asked, found.place(), new Address("/assignment/mine", Map.of())));
        return "assignment/mine";
    }
}
