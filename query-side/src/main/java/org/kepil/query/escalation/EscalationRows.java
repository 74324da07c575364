package org.kepil.query.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.FindOfficesBelow;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.OfficesBelow;
import org.kepil.query.Place;
import org.kepil.query.page.RaisedAlarms;
import org.kepil.query.page.RaisedAlarms.Found;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;
import org.springframework.stereotype.Component;

/**
 * Finds what was raised to a reader: to whoever heads or supervises an office what concerns that office, and to whoever
 * stands above it what the office did not answer either. Who belongs to no office stands above each.
 */
@Component
class EscalationRows {

    private final List<RaisedAlarms> views;
    private final Ask ask;

    EscalationRows(List<RaisedAlarms> views, Ask ask) {
        this.views = views;
        this.ask = ask;
    }

    Escalated of(Moment moment, SignedIn reader) {
        List<Found> found = found(moment, reader);
        Place place = place(found);
        List<RaisedAlarm> raised = concerning(found, place, reader)
                .sorted(Comparator.comparing(RaisedAlarm::dueAt,
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
        Names names = ask.one(new FindNames.OfOffices(raised.stream().map(RaisedAlarm::officeId)
                .filter(Objects::nonNull).collect(Collectors.toSet()), place.moment()), Names.class);
        return new Escalated(raised, names, place);
    }

    /** How many they are now, for nobody who wants to know whose they are. */
    long count(SignedIn reader) {
        List<Found> found = found(new Moment.Now(), reader);
        return found.stream().allMatch(each -> each.alarms().isEmpty())
                ? 0
                : concerning(found, place(found), reader).count();
    }

    private List<Found> found(Moment moment, SignedIn reader) {
        Forbidden.unless(reader, Permission.READ_ESCALATIONS);
        return views.stream().map(view -> view.of(moment, reader)).toList();
    }

    private static Place place(List<Found> found) {
        return found.stream().map(Found::place).min(Comparator.comparingLong(Place::position)).orElseThrow();
    }

    private Stream<RaisedAlarm> concerning(List<Found> found, Place place, SignedIn reader) {
        OfficeId own = reader.officeId();
        Set<OfficeId> below = own == null
                ? Set.of()
                : ask.one(new FindOfficesBelow(own, place.moment()), OfficesBelow.class).offices();
        return found.stream().flatMap(each -> each.alarms().stream()).filter(alarm -> concerns(alarm, own, below));
    }

    private static boolean concerns(RaisedAlarm alarm, @Nullable OfficeId own, Set<OfficeId> below) {
        OfficeId of = alarm.officeId();
        if (own == null || own.equals(of)) {
            return own == null || alarm.told().containsKey(EscalationLevel.OFFICE_HEAD);
        }
        return of != null && below.contains(of) && alarm.told().containsKey(EscalationLevel.COORDINATION_CENTRE);
    }
}
