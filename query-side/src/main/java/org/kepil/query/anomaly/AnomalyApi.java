package org.kepil.query.anomaly;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what looks odd as JSON. */
@ViewApi
class AnomalyApi {

    private final Ask ask;

    AnomalyApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/anomalies")
    Anomalies anomalies(@RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindAnomalies(Moment.orNow(asOf), reader), Anomalies.class);
    }
}
