package org.kepil.query.hearingcalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.Forbidden;
import org.kepil.query.hearingcalendar.Span.Scale;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The calendar of hearings: a week or a month, by the clock of the office. */
@Page
class CalendarPage {

    private static final String ALL = "all";

    private final Ask ask;
    private final Times times;
    private final Registers registers;
    private final OfficeZone zones;
    private final PageClock clock;

    CalendarPage(Ask ask, Times times, Registers registers, OfficeZone zones, PageClock clock) {
        this.ask = ask;
        this.times = times;
        this.registers = registers;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * What an address asks of it.
     *
     * @param day     of the week or the month; null for today
     * @param office  null for the reader's own; {@code all} for any
     * @param version of the calendar address that the reader has just changed
     * @param id      of that address; null for none
     */
    record Wanted(@Nullable String scale, @Nullable String day, @Nullable String office, @Nullable String advocate,
            @Nullable String asOf, @Nullable String by, @Nullable Long version, @Nullable UUID id) {

        Scale shown() {
            return "month".equals(scale) ? Scale.MONTH : Scale.WEEK;
        }

        Optional<LocalDate> asked() {
            try {
                return Optional.ofNullable(day).filter(text -> !text.isEmpty()).map(LocalDate::parse)
                        .filter(date -> date.getYear() >= 1900 && date.getYear() < 2200);
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        @Nullable
        OfficeId officeOr(@Nullable OfficeId own) {
            return office == null ? own : id(office).map(OfficeId::new).orElse(null);
        }

        @Nullable
        AdvocateId advocateOr(@Nullable AdvocateId own) {
            return own == null ? id(advocate).map(AdvocateId::new).orElse(null) : own;
        }

        private static Optional<UUID> id(@Nullable String text) {
            try {
                return Optional.ofNullable(text).filter(each -> !each.isEmpty()).map(UUID::fromString);
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    @GetMapping("/hearings")
    String show(@ModelAttribute Wanted wanted, @AuthenticationPrincipal SignedIn reader, Model model) {
        Forbidden.unless(reader, Permission.READ_CASES);
        Asked asked = times.read(wanted.asOf(), wanted.by());
        AdvocateId advocate = wanted.advocateOr(reader.advocateId());
        OfficeId office = reader.advocateId() == null ? wanted.officeOr(reader.officeId()) : null;
        ZoneId zone = zone(office == null ? reader.officeId() : office, reader);
        LocalDate today = LocalDate.ofInstant(clock.now(), zone);
        Span span = Span.of(wanted.shown(), wanted.asked().orElse(today));
        HearingCalendar calendar = ask.one(new FindHearings(span.from(zone), span.to(zone), office, advocate,
                asked.moment(), reader), HearingCalendar.class);
        Address present = new Address("/hearings", Map.of())
                .with("scale", span.scale() == Scale.MONTH ? "month" : null)
                .with("day", wanted.asked().orElse(null))
                .with("office", wanted.office() == null ? null : Objects.requireNonNullElse(office, ALL))
                .with("advocate", reader.advocateId() == null ? advocate : null);
        model.addAttribute("calendar", calendar)
                .addAttribute("days", span.days(calendar.entries(), today, zone))
                .addAttribute("span", span)
                .addAttribute("zone", zone)
                .addAttribute("office", office)
                .addAttribute("advocate", advocate)
                .addAttribute("own", reader.advocateId() != null)
                .addAttribute("offices", registers.options(Registers.OFFICES, reader))
                .addAttribute("advocates", registers.options(Registers.ADVOCATES, reader))
                .addAttribute("here", asked.keep(present, wanted.asOf()))
                .addAttribute("feed", asked.past() ? null : feed(wanted, office, reader))
                .addAttribute("time", times.ofMany(asked, calendar.place(), present));
        return "hearingcalendar/page";
    }

    private ZoneId zone(@Nullable OfficeId office, SignedIn reader) {
        ZoneId zone = office == null ? null : zones.of(office, reader);
        return zone == null ? clock.zone() : zone;
    }

    /** The address that the reader may change: an advocate's own, or that of the own office while it is the one shown. */
    private @Nullable FeedPanel feed(Wanted wanted, @Nullable OfficeId shown, SignedIn reader) {
        AdvocateId self = reader.advocateId();
        OfficeId office = reader.officeId() == null || reader.officeId().equals(shown) ? shown : null;
        if (!reader.may(Permission.RECORD_HEARING) || self == null && office == null) {
            return null;
        }
        FeedId id = self == null ? FeedId.of(Objects.requireNonNull(office)) : FeedId.of(self);
        long version = id.value().equals(wanted.id()) ? Objects.requireNonNullElse(wanted.version(), -1L) : -1;
        return new FeedPanel(self == null ? "/hearings/feeds/offices/" + office : "/hearings/feeds/advocates/" + self,
                ask.one(new FindFeed.OfReader(id, version, reader), FindFeed.State.class).feed(), UUID.randomUUID());
    }

    /**
     * What the page offers about an address.
     *
     * @param action where the forms are sent
     * @param feed   null for a calendar that never had an address
     * @param key    so that sending a form twice does it once
     */
    record FeedPanel(String action, @Nullable Feed feed, UUID key) {

        public boolean readable() {
            return feed != null && feed.readable();
        }
    }
}
