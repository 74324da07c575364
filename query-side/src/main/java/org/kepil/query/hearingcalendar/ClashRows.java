package org.kepil.query.hearingcalendar;

import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.HearingClashes;
import org.springframework.stereotype.Component;

/** The hearings of a case that meet others of its advocate, for its page. */
@Component
class ClashRows implements HearingClashes {

    private final Ask ask;

    ClashRows(Ask ask) {
        this.ask = ask;
    }

    @Override
    public List<Clash> of(CaseId caseId, long position, Moment moment, SignedIn reader) {
        HearingCalendar found = ask.one(new FindClashes(caseId, position, moment, reader), HearingCalendar.class);
        return found.entries().stream()
                .flatMap(entry -> entry.overlaps().stream().map(other -> clash(entry, other, found))).toList();
    }

    private static Clash clash(CalendarEntry entry, CalendarEntry.Other other, HearingCalendar found) {
        Sitting hearing = entry.hearing();
        String advocate = hearing.advocateId() == null ? "" : found.names().of(hearing.advocateId().value());
        return new Clash(hearing.at(), hearing.court(), advocate, other.caseId(), other.number(), other.at(),
                other.court());
    }
}
