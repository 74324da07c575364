package org.kepil.query.duplicate;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.query.Ask;
import org.kepil.query.CaseState;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Times;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of cases that look like another one, and two of them side by side with what can be said of them. */
@Page
class DuplicatePages {

    private static final int ROWS = 100;

    private final Ask ask;
    private final PairRows rows;
    private final Times times;
    private final Words words;
    private final PageClock clock;

    DuplicatePages(Ask ask, PairRows rows, Times times, Words words, PageClock clock) {
        this.ask = ask;
        this.rows = rows;
        this.times = times;
        this.words = words;
        this.clock = clock;
    }

    static Address pair(CaseId one, CaseId other) {
        return new Address("/cases/" + one + "/duplicates/" + other, Map.of());
    }

    @GetMapping("/duplicates")
    String queue(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        Undecided found = ask.one(new FindUndecided(ROWS, asked.moment(), reader), Undecided.class);
        model.addAttribute("found", found)
                .addAttribute("zone", clock.zone())
                .addAttribute("time", times.ofMany(asked, found.place(), new Address("/duplicates", Map.of())));
        return "duplicate/queue";
    }

    @GetMapping("/cases/{caseId}/duplicates/{other}")
    String pair(@PathVariable CaseId caseId, @PathVariable CaseId other,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        Pair found = ask.one(new FindPair(caseId, other, asked.moment(), reader), Pair.class);
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        model.addAttribute("found", found)
                .addAttribute("lines", rows.of(found))
                .addAttribute("returned", returned.form())
                .addAttribute("forms", asked.past() || !reader.may(Permission.COMPARE_CASES)
                        ? List.of()
                        : forms(found).map(form -> form.answered(returned)).toList())
                .addAttribute("time", times.ofMany(asked, found.place(), pair(caseId, other)));
        return "duplicate/pair";
    }

    private Stream<PageForm> forms(Pair pair) {
        String base = pair(pair.one().caseId(), pair.other().caseId()).path();
        var zone = hidden("zone", clock.zone().getId());
        Stream<PageForm> same = undecided(pair.one().state())
                ? Stream.of(PageForm.of("same-request", base + "/same-request", area("reason"), zone))
                : Stream.of();
        return Stream.concat(same, Stream.of(
                PageForm.of("link", base + "/link", select("link", Option.of(LinkKind.class, words)), area("reason"),
                        zone),
                PageForm.of("distinction", base + "/distinction", area("reason"), zone)));
    }

    private static boolean undecided(CaseState state) {
        return state == CaseState.REQUESTED || state == CaseState.NOTIFIED;
    }
}
