package org.kepil.query.casefile;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.CaseState;
import org.kepil.query.casefile.StepForms.Subject;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.CaseClocks;
import org.kepil.query.page.CaseNeighbours;
import org.kepil.query.page.Course;
import org.kepil.query.page.HearingClashes;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Times;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: what is known of it, what happened, and what can be done next. */
@Page
class CaseFilePage {

    private static final int ROWS = 25;

    private final Ask ask;
    private final StepForms forms;
    private final TimelineRows rows;
    private final NewSteps newSteps;
    private final Times times;
    private final Words words;
    private final OfficeZone zones;
    private final PageClock clock;
    private final CaseClocks clocks;
    private final CaseNeighbours neighbours;
    private final HearingClashes clashes;

    CaseFilePage(Ask ask, StepForms forms, TimelineRows rows, NewSteps newSteps, Times times, Words words,
            OfficeZone zones, PageClock clock, CaseClocks clocks, CaseNeighbours neighbours, HearingClashes clashes) {
        this.ask = ask;
        this.forms = forms;
        this.rows = rows;
        this.newSteps = newSteps;
        this.times = times;
        this.words = words;
        this.zones = zones;
        this.clock = clock;
        this.clocks = clocks;
        this.neighbours = neighbours;
        this.clashes = clashes;
    }

    /**
     * What an address asks of a case.
     *
     * @param asOf    at which moment
     * @param by      how far to step from the moment
     * @param version oldest version that satisfies the reader; it is waited for, and an older file is marked so
     * @param step    whose form to open; null for none
     * @param hearing which hearing the step is about
     * @param act     which act of services the step is about
     */
    record Wanted(CaseId caseId, @Nullable String asOf, @Nullable String by, @Nullable Long version,
            @Nullable String step, @Nullable String hearing, @Nullable String act) {

        long least() {
            return Objects.requireNonNullElse(version, -1L);
        }
    }

    @GetMapping("/cases/{caseId}")
    String overview(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        CaseFile file = header("overview", wanted, reader, model).file();
        Asked asked = times.read(wanted.asOf(), wanted.by());
        model.addAttribute("others", neighbours.of(file.caseId(), file.position(), asked.moment(), reader));
        return "casefile/page";
    }

    @GetMapping("/cases/{caseId}/hearings")
    String hearings(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        header("hearings", wanted, reader, model);
        return "casefile/page";
    }

    @GetMapping("/cases/{caseId}/services")
    String services(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        header("services", wanted, reader, model);
        return "casefile/page";
    }

    @GetMapping("/cases/{caseId}/limits")
    String limits(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        header("limits", wanted, reader, model);
        return "casefile/page";
    }

    /**
     * The timeline, newest event first.
     *
     * @param show   only the steps of this feature; null for all
     * @param before only events below this number
     */
    @GetMapping("/cases/{caseId}/timeline")
    String timeline(@ModelAttribute Wanted wanted, @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable Long before, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(wanted.asOf(), wanted.by());
        Timeline timeline = ask.one(new FindTimeline(wanted.caseId(), wanted.least(), asked.moment(), reader),
                Timeline.class);
        CaseHeader header = header("timeline", wanted, asked, timeline.withoutSteps(), reader, model);
        TimelineParts parts = TimelineParts.of(timeline.entries());
        List<TimelineEntry> shown = parts.page(show, before, ROWS);
        model.addAttribute("chips", parts.counts())
                .addAttribute("show", show)
                .addAttribute("rows",
                        rows.of(shown, timeline, new Address(header.root() + "/timeline", Map.of()), header.zone()))
                .addAttribute("earlier", parts.earlier(show, shown));
        return "casefile/page";
    }

    private CaseHeader header(String tab, Wanted wanted, SignedIn reader, Model model) {
        Asked asked = times.read(wanted.asOf(), wanted.by());
        return header(tab, wanted, asked,
                ask.one(new FindCaseFile(wanted.caseId(), wanted.least(), asked.moment(), reader),
                        CaseFileAnswer.class),
                reader, model);
    }

    private CaseHeader header(String tab, Wanted wanted, Asked asked, CaseFileAnswer answer, SignedIn reader,
            Model model) {
        CaseHeader header = header(tab, answer, asked, wanted.asOf(), reader);
        Address present = new Address(header.tab(tab).path(), Map.of());
        model.addAttribute("header", header)
                .addAttribute("clashes", clashes(answer, asked, reader))
                .addAttribute("clocks",
                        clocks.of(wanted.caseId(), wanted.least(), asked.moment(), header.zone(), reader))
                .addAttribute("time", times.ofOne(asked, answer.place(), present, course(answer, header)));
        model.addAttribute("since",
                asked.past() ? List.of() : newSteps.of(header.file(), model.asMap(), reader, header.zone()));
        form(wanted, header, reader, model);
        return header;
    }

    /** Only what is still to come can be moved. */
    private List<HearingClashes.Clash> clashes(CaseFileAnswer answer, Asked asked, SignedIn reader) {
        CaseFile file = answer.file();
        return file.state() == CaseState.CLOSED || CaseStep.awaited(file).isEmpty()
                ? List.of()
                : clashes.of(file.caseId(), file.position(), asked.moment(), reader);
    }

    private Course course(CaseFileAnswer answer, CaseHeader header) {
        return new Course(answer.recordedFrom(), answer.previous(), answer.next(), header.zone(),
                words.text("case.event", header.event(), header.latest()));
    }

    private CaseHeader header(String tab, CaseFileAnswer answer, Asked asked, @Nullable String asOf, SignedIn reader) {
        CaseFile file = answer.file();
        Address root = new Address("/cases/" + file.caseId(), Map.of());
        return new CaseHeader(file, answer.names(), tab, asked.keep(root, asOf),
                zone(file.request(), reader), CaseStep.awaited(file).orElse(null),
                asked.past() ? List.of() : NextStep.of(file, reader, root), answer.latest() + 1);
    }

    private ZoneId zone(@Nullable Request request, SignedIn reader) {
        ZoneId zone = request == null ? null : zones.of(request.officeId(), reader);
        return zone == null ? clock.zone() : zone;
    }

    /** Opens the form that was asked for, or the one that came back. */
    private void form(Wanted wanted, CaseHeader header, SignedIn reader, Model model) {
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        String name = wanted.step() == null ? returned.form() : wanted.step();
        CaseStep.of(name)
                .filter(step -> header.steps().stream()
                        .anyMatch(next -> next.name().equals(step.path()) && next.to() != null))
                .flatMap(step -> form(step, wanted, header, returned, reader))
                .ifPresent(form -> model.addAttribute("act", form.answered(returned)));
    }

    /** The form of a step; none for a step of a hearing or an act that does not await one. */
    private Optional<PageForm> form(CaseStep step, Wanted wanted, CaseHeader header, PageForm.Returned returned,
            SignedIn reader) {
        return subject(step, wanted, header.file(), returned)
                .map(subject -> forms.of(step, header.file(), subject, reader, header.zone()));
    }

    private static Optional<Subject> subject(CaseStep step, Wanted wanted, CaseFile file, PageForm.Returned returned) {
        if (step.ofHearing()) {
            String hearing = wanted.hearing() == null ? returned.typed().get(StepForms.HEARING) : wanted.hearing();
            return file.hearings().stream().filter(known -> known.status() == Hearing.Status.SCHEDULED)
                    .map(Hearing::hearingId).filter(known -> known.toString().equals(hearing)).findFirst()
                    .map(known -> new Subject(known, null));
        }
        if (step.ofAct() != null) {
            String act = wanted.act() == null ? returned.typed().get(StepForms.ACT) : wanted.act();
            return file.work().acts().stream()
                    .filter(known -> known.progress() == step.ofAct() && known.actId().toString().equals(act))
                    .findFirst().map(known -> new Subject(null, known));
        }
        return Optional.of(Subject.WHOLE_CASE);
    }
}
