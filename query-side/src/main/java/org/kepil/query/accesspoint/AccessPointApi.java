package org.kepil.query.accesspoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists access points as JSON. */
@ViewApi
class AccessPointApi {

    private final Ask ask;

    AccessPointApi(Ask ask) {
        this.ask = ask;
    }

    /** @param on only those that are open on that day */
    @GetMapping("/api/v1/access-points")
    AccessPoints list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindAccessPoints(on, Moment.orNow(asOf), reader), AccessPoints.class);
    }
}
