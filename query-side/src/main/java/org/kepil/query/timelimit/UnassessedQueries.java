package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Seat;
import org.kepil.query.timelimit.Unassessed.Forgotten;
import org.kepil.query.timelimit.Unassessed.OfOffice;
import org.kepil.rules.Shelf;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Answers which requests nobody assessed. */
@Component
class UnassessedQueries {

    private static final Comparator<Forgotten> OLDEST_FIRST = Comparator.comparing(Forgotten::askedAt)
            .thenComparing(each -> each.caseId().value());

    private final LimitView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Rules rules;
    private final OfficeZone offices;
    private final Ask ask;
    private final Sights sights;

    UnassessedQueries(LimitView view, Snapshots snapshots, Positions positions, Rules rules, OfficeZone offices,
            Ask ask, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.rules = rules;
        this.offices = offices;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    Unassessed handle(FindUnassessed query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Shelf shelf = rules.shelf(moment, query.reader());
        Map<OfficeId, Seat> seats = offices.seats(moment, query.reader());
        Readable readable = sights.cases(query.reader());
        Answered<List<CaseTimes>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, readable));
        Place place = positions.place(found, moment);
        Instant now = positions.instant(moment, place);
        Silence silence = new Silence(shelf, now);
        List<Forgotten> all = found.answer().stream()
                .flatMap(times -> silence.of(times, seats.get(times.officeId())).stream()).sorted(OLDEST_FIRST)
                .toList();
        List<OfOffice> byOffice = byOffice(all);
        List<Forgotten> asked = all.stream().filter(each -> query.office() == null
                || each.officeId().equals(query.office())).toList();
        return new Unassessed(asked.stream().limit(query.limit()).toList(), asked.size() > query.limit(), byOffice,
                ask.one(new FindNames.OfOffices(byOffice.stream().map(OfOffice::officeId)
                        .collect(Collectors.toSet()), place.moment()), Names.class),
                now, place);
    }

    private static List<CaseTimes> rows(Snapshot snapshot, Readable readable) {
        List<String> courses = OpenLimits.courses(snapshot).stream().filter(Silence::possible).toList();
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and course = any (string_to_array(:courses, ';'))" + readable.condition())
                .params(readable.parameters()).param("courses", String.join(";", courses)),
                CaseTimes.class);
    }

    private static List<OfOffice> byOffice(List<Forgotten> all) {
        return all.stream().collect(Collectors.groupingBy(Forgotten::officeId, Collectors.counting())).entrySet()
                .stream().map(office -> new OfOffice(office.getKey(), office.getValue()))
                .sorted(Comparator.comparingLong(OfOffice::requests).reversed()
                        .thenComparing(office -> office.officeId().value()))
                .toList();
    }
}
