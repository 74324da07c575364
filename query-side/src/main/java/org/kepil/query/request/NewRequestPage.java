package org.kepil.query.request;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.Forbidden;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a request for aid is entered. Sent back with errors, it keeps what was typed. */
@Page
class NewRequestPage {

    private final Registers registers;
    private final Words words;
    private final PageClock clock;

    NewRequestPage(Registers registers, Words words, PageClock clock) {
        this.registers = registers;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/new")
    String show(@AuthenticationPrincipal SignedIn reader, Model model) {
        Forbidden.unless(reader, Permission.REQUEST_AID);
        model.addAttribute("act", form(reader).answered(PageForm.Returned.of(model.asMap())));
        return "request/page";
    }

    private PageForm form(SignedIn reader) {
        return PageForm.of("request", "/cases", text("applicantName"), area("summary"), text("contact").optional(),
                select("sex", Option.of(Sex.class, words)).optional(),
                select("ageGroup", Option.of(AgeGroup.class, words)).optional(),
                select("matter", registers.options(Registers.MATTERS, reader)),
                select("officeId", registers.options(Registers.OFFICES, reader)).proposing(reader.officeId()),
                select("channel", Option.of(RequestChannel.class, words)).proposing(RequestChannel.DESK.name()),
                instant("occurredAt").optional(), hidden("zone", clock.zone().getId()));
    }
}
