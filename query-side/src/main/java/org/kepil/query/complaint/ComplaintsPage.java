package org.kepil.query.complaint;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.query.Ask;
import org.kepil.query.Forbidden;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The complaints, each on a page of its own, and the form of a new one. */
@Page
class ComplaintsPage {

    private final Ask ask;
    private final Times times;
    private final OfficeZone zones;
    private final PageClock clock;
    private final ComplaintForms forms;

    ComplaintsPage(Ask ask, Times times, OfficeZone zones, PageClock clock, ComplaintForms forms) {
        this.ask = ask;
        this.times = times;
        this.zones = zones;
        this.clock = clock;
        this.forms = forms;
    }

    @GetMapping("/complaints")
    String list(@RequestParam(defaultValue = "OPEN") Which which,
            @RequestParam(required = false) @Nullable CaseId about,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        Complaints found = ask.one(new FindComplaints(which, about, asked.moment(), reader), Complaints.class);
        Address present = new Address("/complaints", Map.of()).with("which", which).with("about", about);
        model.addAttribute("found", found)
                .addAttribute("which", which)
                .addAttribute("about", about)
                .addAttribute("begin", new Address("/complaints/new", Map.of()).with("about", about))
                .addAttribute("zone", clock.zone())
                .addAttribute("here", asked.keep(present, asOf))
                .addAttribute("time", times.ofMany(asked, found.place(), present));
        return "complaint/list";
    }

    /** @param about the case that the form was opened from; where the form comes back, it knows the case itself */
    @GetMapping("/complaints/new")
    String complain(@RequestParam(required = false) @Nullable CaseId about, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Forbidden.unless(reader, Permission.RECEIVE_COMPLAINT);
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        String caseId = about == null ? returned.typed().get("caseId") : about.toString();
        model.addAttribute("act", forms.complaint(caseId, reader, clock.zone()).answered(returned));
        return "complaint/new";
    }

    @GetMapping("/complaints/{complaintId}")
    String one(@PathVariable ComplaintId complaintId, @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Asked asked = times.read(asOf, by);
        ComplaintAnswer answer = ask.one(new FindComplaint(complaintId, version, asked.moment(), reader),
                ComplaintAnswer.class);
        Complaint complaint = answer.item().complaint();
        ZoneId zone = zone(complaint, reader);
        List<ComplaintStep> steps = asked.past() ? List.of() : ComplaintStep.possible(complaint, reader);
        Address present = new Address("/complaints/" + complaintId, Map.of());
        model.addAttribute("answer", answer)
                .addAttribute("complaint", complaint)
                .addAttribute("steps", steps)
                .addAttribute("zone", zone)
                .addAttribute("here", asked.keep(present, asOf))
                .addAttribute("time", times.ofMany(asked, answer.place(), present));
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        ComplaintStep.of(step == null ? returned.form() : step).filter(steps::contains)
                .ifPresent(chosen -> model.addAttribute("act", forms.of(chosen, complaint, zone).answered(returned)));
        return "complaint/page";
    }

    private ZoneId zone(Complaint complaint, SignedIn reader) {
        ZoneId zone = zones.of(complaint.officeId(), reader);
        return zone == null ? clock.zone() : zone;
    }
}
