package org.kepil.query.anomaly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.anomaly.Anomalies.Anomaly;
import org.kepil.query.anomaly.Anomalies.Kind;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The supervisor's queue: what looks odd, kind by kind, each case one click away. */
@Page
class AnomalyPage {

    private final Ask ask;
    private final Times times;

    AnomalyPage(Ask ask, Times times) {
        this.ask = ask;
        this.times = times;
    }

    @GetMapping("/anomalies")
    String show(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        Anomalies found = ask.one(new FindAnomalies(asked.moment(), reader), Anomalies.class);
        Map<Kind, List<Anomaly>> kinds = found.anomalies().stream()
                .collect(Collectors.groupingBy(Anomaly::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
        model.addAttribute("found", found).addAttribute("kinds", kinds).addAttribute("time",
                times.ofMany(asked, found.place(), new Address("/anomalies", Map.of())));
        return "anomaly/page";
    }
}
