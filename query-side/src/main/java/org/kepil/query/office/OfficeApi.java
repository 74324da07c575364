package org.kepil.query.office;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.kepil.query.page.PageClock;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists offices as JSON. */
@ViewApi
class OfficeApi {

    private final Ask ask;
    private final PageClock clock;

    OfficeApi(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /** @param on the day whose organisation is asked about; without it today's */
    @GetMapping("/api/v1/offices/tree")
    OfficeTree tree(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.now(), clock.zone()) : on;
        return ask.one(new FindOfficeTree(day, Moment.orNow(asOf), reader), OfficeTree.class);
    }

    @GetMapping("/api/v1/offices")
    Offices list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindOffices(Moment.orNow(asOf), reader), Offices.class);
    }
}
