package org.kepil.query.outreach;

import org.springframework.http.ResponseEntity;
import org.springframework.http.MediaType;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the register as JSON. */
@ViewApi
class OutreachApi {

    private final Ask ask;

    OutreachApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/outreach")
    OutreachEvents list(@RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindOutreach(Moment.orNow(asOf), reader), OutreachEvents.class);
    }

    @GetMapping("/api/v1/outreach.csv")
    ResponseEntity<String> export(@RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(ask.one(new FindOutreach(Moment.orNow(asOf), reader), OutreachEvents.class).csv());
    }
}
