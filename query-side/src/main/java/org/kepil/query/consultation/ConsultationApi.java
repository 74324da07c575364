package org.kepil.query.consultation;

import java.time.LocalDate;
import org.kepil.query.page.Days;
import org.kepil.query.page.PageClock;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.Sane;
import org.kepil.query.ViewApi;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows consultations as JSON. */
@ViewApi
class ConsultationApi {

    private final Ask ask;
    private final PageClock clock;

    ConsultationApi(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /** @param day on which people came */
    @GetMapping("/api/v1/consultations")
    Consultations list(@RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable ConsultationTopic topic,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        var filter = new ConsultationFilter(office, Sane.day("day", day), topic, person);
        return ask.one(new FindConsultations(filter, Moment.orNow(asOf), reader), Consultations.class);
    }

    @GetMapping("/api/v1/consultations/{consultationId}")
    ConsultationAnswer one(@PathVariable ConsultationId consultationId,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindConsultation(consultationId, Moment.orNow(asOf), reader), ConsultationAnswer.class);
    }

    /** Without days it is about the last 30. */
    @GetMapping("/api/v1/consultations/report")
    ConsultationReport report(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        Days days = Days.of(from, to, clock);
        return ask.one(new CountConsultations(days.from(), days.to(), Moment.orNow(asOf), reader),
                ConsultationReport.class);
    }
}
