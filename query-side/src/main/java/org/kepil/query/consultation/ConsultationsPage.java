package org.kepil.query.consultation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kepil.query.page.Days;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Consultations by office and day, one of them, and their numbers. */
@Page
class ConsultationsPage {

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final ConsultationForms forms;
    private final Times times;
    private final PageClock clock;

    ConsultationsPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, ConsultationForms forms,
            Times times, PageClock clock) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.forms = forms;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/consultations")
    String list(@ModelAttribute RegisterWish wish, @RequestParam Map<String, String> address,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        ConsultationFilter filter = ConsultationFilter.of(address);
        model.addAttribute("filter", filter).addAttribute("offices", registers.options(Registers.OFFICES, reader))
                .addAttribute("topics", registers.options(Registers.TOPICS, reader));
        desk.show(new Shown(filter), wish, reader, model);
        return "consultation/page";
    }

    @GetMapping("/consultations/{consultationId}")
    String one(@PathVariable ConsultationId consultationId, @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        ConsultationAnswer answer = ask.one(new FindConsultation(consultationId, asked.moment(), reader),
                ConsultationAnswer.class);
        model.addAttribute("answer", answer).addAttribute("one", answer.consultation()).addAttribute("time",
                times.ofMany(asked, answer.place(), new Address("/consultations/" + consultationId, Map.of())));
        return "consultation/one";
    }

    @GetMapping("/consultations/report")
    String report(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Days days = Days.of(from, to, clock);
        Asked asked = times.read(asOf, by);
        ConsultationReport report = ask.one(new CountConsultations(days.from(), days.to(), asked.moment(), reader),
                ConsultationReport.class);
        Address here = new Address("/consultations/report", Map.of()).with("from", days.from()).with("to",
                days.to());
        model.addAttribute("report", report).addAttribute("time", times.ofMany(asked, report.place(), here));
        return "consultation/report";
    }

    /** The list that was asked for, as any register is shown. */
    private final class Shown implements RegisterPage<Consultations> {

        private final ConsultationFilter filter;

        private Shown(ConsultationFilter filter) {
            this.filter = filter;
        }

        @Override
        public String path() {
            return "/consultations";
        }

        @Override
        public Address here() {
            return filter.at(path());
        }

        @Override
        public Permission keeping() {
            return Permission.CONSULT;
        }

        @Override
        public Consultations read(Moment moment, SignedIn reader, Predicate<Consultations> fresh) {
            return freshness.await("consultation",
                    () -> ask.one(new FindConsultations(filter, moment, reader), Consultations.class), fresh);
        }

        @Override
        public Optional<PageForm> form(String name, @Nullable String of, Consultations register, SignedIn reader) {
            return ConsultationForms.CONTACT.equals(name)
                    ? Optional.of(forms.contact(of, reader))
                    : register.consultations().stream().filter(row -> row.consultationId().toString().equals(of))
                            .findFirst().flatMap(row -> forms.about(name, row, reader));
        }
    }
}
