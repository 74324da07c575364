package org.kepil.query.rota;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.RotaId;
import org.kepil.query.Ask;
import org.kepil.query.BadParameter;
import org.kepil.query.Forbidden;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The rota of an office: a week by its own clock, who is on duty, and when nobody is. */
@Page
class RotaPage {

    private final Ask ask;
    private final Times times;
    private final Registers registers;
    private final OfficeZone zones;
    private final PageClock clock;

    RotaPage(Ask ask, Times times, Registers registers, OfficeZone zones, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.registers = registers;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * What an address asks of it.
     *
     * @param office null for the reader's own, else the first
     * @param week   a day of the week; null for this week
     * @param id     of the rota that the reader has just changed; null for none
     */
    record Wanted(@Nullable OfficeId office, @Nullable String week, @Nullable UUID id, @Nullable String asOf,
            @Nullable String by) {

        @Nullable
        LocalDate day() {
            try {
                return week == null || week.isEmpty() ? null : LocalDate.parse(week);
            } catch (DateTimeException _) {
                return null;
            }
        }
    }

    @GetMapping("/rota")
    String show(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        Forbidden.unless(reader, Permission.READ_REGISTERS);
        List<Option> offices = registers.options(Registers.OFFICES, reader);
        Asked asked = times.read(wanted.asOf(), wanted.by());
        OfficeId office = office(wanted, offices, reader);
        ZoneId zone = Objects.requireNonNullElse(zones.of(office, reader), clock.zone());
        Week week = Week.of(wanted.day(), clock.now(), zone);
        Rota rota = ask.one(new FindRota(office, week.from(), week.to(), asked.moment(), reader), Rota.class);
        Address present = new Address("/rota", Map.of()).with("office", office).with("week", week.monday());
        model.addAttribute("rota", rota)
                .addAttribute("days", week.days(rota))
                .addAttribute("shares", rota.of(RotaEntry.Kind.SHARE))
                .addAttribute("week", week)
                .addAttribute("offices", offices)
                .addAttribute("here", asked.keep(present, wanted.asOf()))
                .addAttribute("zone", zone)
                .addAttribute("now", clock.now())
                .addAttribute("forms", asked.past() ? List.of() : forms(office, zone, reader, model))
                .addAttribute("time", times.ofMany(asked, rota.place(), present));
        return "rota/page";
    }

    private static OfficeId office(Wanted wanted, List<Option> offices, SignedIn reader) {
        return Stream.of(Stream.ofNullable(wanted.office()),
                offices.stream().map(Option::value).map(OfficeId::of)
                        .filter(office -> RotaId.of(office).value().equals(wanted.id())),
                Stream.ofNullable(reader.officeId()), offices.stream().map(Option::value).map(OfficeId::of))
                .flatMap(each -> each).findFirst()
                .orElseThrow(() -> new BadParameter("office", BadParameter.Rule.UNREADABLE));
    }

    private List<PageForm> forms(OfficeId office, ZoneId zone, SignedIn reader, Model model) {
        if (!reader.may(Permission.KEEP_ROTA)) {
            return List.of();
        }
        List<Option> advocates = registers.options(Registers.ADVOCATES, reader);
        String path = "/rota/" + office;
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        return Stream.of(
                PageForm.of("shift", path + "/shifts", select("advocateId", advocates), instant("from"), instant("to"),
                        hidden("zone", zone.getId())),
                PageForm.of("leave", path + "/leaves", select("advocateId", advocates), instant("from"), instant("to"),
                        hidden("zone", zone.getId())),
                PageForm.of("share", path + "/shares", select("advocateId", advocates),
                        text("weight").proposing(100), text("capacity").proposing(20)))
                .map(form -> form.answered(returned)).toList();
    }
}
