package org.kepil.query.detention;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.Ask;
import org.kepil.query.Forbidden;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.FormField;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk that takes notices of detention: one card for each, and the form of a new one. */
@Page
class DetentionDeskPage {

    private static final int CARDS = 100;

    private final Ask ask;
    private final Times times;
    private final Registers registers;
    private final Words words;
    private final OfficeZone zones;
    private final PageClock clock;

    DetentionDeskPage(Ask ask, Times times, Registers registers, Words words, OfficeZone zones, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.registers = registers;
        this.words = words;
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/detentions")
    String desk(@RequestParam(required = false) @Nullable DeskStage stage,
            @RequestParam(required = false) @Nullable String asOf, @RequestParam(required = false) @Nullable String by,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        Desk desk = ask.one(new FindNotices(stage, CARDS, asked.moment(), reader), Desk.class);
        Address present = new Address("/detentions", Map.of()).with("stage", stage);
        model.addAttribute("desk", desk)
                .addAttribute("cards", cards(desk, reader))
                .addAttribute("stage", stage)
                .addAttribute("stages", DeskStage.values())
                .addAttribute("here", asked.keep(present, asOf))
                .addAttribute("time", times.ofMany(asked, desk.place(), present));
        return "detention/page";
    }

    private List<Card> cards(Desk desk, SignedIn reader) {
        return desk.notices().stream().map(notice -> Card.of(notice, desk.at(), zone(notice, reader), reader)).toList();
    }

    private ZoneId zone(Notice notice, SignedIn reader) {
        ZoneId zone = zones.of(notice.officeId(), reader);
        return zone == null ? clock.zone() : zone;
    }

    @GetMapping("/detentions/new")
    String notice(@AuthenticationPrincipal SignedIn reader, Model model) {
        Forbidden.unless(reader, Permission.REPORT_DETENTION);
        model.addAttribute("act", form(reader).answered(PageForm.Returned.of(model.asMap())));
        return "detention/new";
    }

    private PageForm form(SignedIn reader) {
        List<Option> stages = registers.options(Registers.STAGES, reader);
        return PageForm.of("notice", "/detentions", text("detaineeName"), text("unit"), text("reference").optional(),
                text("place").optional(), instant("detainedAt").optional(),
                select("sex", Option.of(Sex.class, words)).optional(), flag("minor"), flag("illTreatment"),
                select("matter", registers.options(Registers.MATTERS, reader)),
                select("stage", stages).proposing(stages.isEmpty() ? null : stages.getFirst().value()),
                select("officeId", registers.options(Registers.OFFICES, reader)).proposing(reader.officeId()),
                select("channel", Option.of(RequestChannel.class, words)).proposing(RequestChannel.PHONE.name()),
                instant("occurredAt").optional(), hidden("zone", clock.zone().getId()));
    }

    private FormField flag(String name) {
        return select(name, Option.flags(words)).proposing(false);
    }
}
