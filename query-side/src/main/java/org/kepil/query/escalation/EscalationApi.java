package org.kepil.query.escalation;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was raised to the caller as JSON. */
@ViewApi
class EscalationApi {

    private final EscalationRows rows;

    EscalationApi(EscalationRows rows) {
        this.rows = rows;
    }

    @GetMapping("/api/v1/escalations")
    Escalated escalations(@RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return rows.of(Moment.orNow(asOf), reader);
    }
}
