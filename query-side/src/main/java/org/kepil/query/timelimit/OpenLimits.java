package org.kepil.query.timelimit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.query.Moment;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Seat;
import org.kepil.rules.Shelf;

/**
 * Every run that is not over, of all cases. The courses of the cases say which of them have one; only those are read. How a
 * run stands follows from the run and the time of day, so what was read stays good until something happens.
 */
final class OpenLimits {

    private final LimitView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Rules rules;
    private final OfficeZone offices;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    OpenLimits(LimitView view, Snapshots snapshots, Positions positions, Rules rules, OfficeZone offices) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.rules = rules;
        this.offices = offices;
    }

    /** Those at the moment, by the rules and offices of that moment, the ones that are due first. */
    Answered<List<OpenRun>> at(Moment moment, SignedIn reader) {
        Shelf shelf = rules.shelf(moment, reader);
        Map<OfficeId, Seat> seats = offices.seats(moment, reader);
        return snapshots.answer(view, positions.of(moment), snapshot -> read(snapshot, shelf, seats));
    }

    private List<OpenRun> read(Snapshot snapshot, Shelf shelf, Map<OfficeId, Seat> seats) {
        List<RulebookId> versions = shelf.approved().stream().map(Rulebook::id).toList();
        Read before = last.get();
        if (before != null && before.holds(snapshot.position(), versions, seats)) {
            return before.runs();
        }
        List<OpenRun> runs = rows(snapshot, shelf).stream().flatMap(times -> open(times, shelf, seats).stream())
                .sorted(OpenRun.SOONEST_FIRST).toList();
        if (!snapshot.past()) {
            last.set(new Read(snapshot.position(), versions, seats, runs));
        }
        return runs;
    }

    private static List<OpenRun> open(CaseTimes times, Shelf shelf, Map<OfficeId, Seat> seats) {
        return Optional.ofNullable(times.officeId()).map(seats::get).stream()
                .flatMap(seat -> new Clocks(shelf, seat, times).running().stream())
                .map(run -> new OpenRun(times, run)).toList();
    }

    private static List<CaseTimes> rows(Snapshot snapshot, Shelf shelf) {
        List<TimeLimit> limits = shelf.approved().stream().flatMap(rulebook -> rulebook.limits().stream()).toList();
        List<String> courses = courses(snapshot).stream()
                .filter(course -> limits.stream().anyMatch(limit -> Course.runs(course, limit))).toList();
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and course = any (string_to_array(:courses, ';'))").param("courses", String.join(";", courses)),
                CaseTimes.class);
    }

    /** Now the index is walked from one course to the next; the past has no such index, and is read. */
    static List<String> courses(Snapshot snapshot) {
        String rows = " from " + snapshot.table() + " where " + snapshot.standing();
        String walk = "with recursive walk(taken) as (select min(course)" + rows
                + " union all select (select min(course)" + rows
                + " and course > walk.taken) from walk where walk.taken is not null)"
                + " select taken from walk where taken is not null";
        return snapshot.sql(snapshot.past() ? "select distinct course" + rows : walk)
                .query((row, _) -> row.getString(1)).list();
    }

    /** What was read at a position that was the present one. */
    private record Read(long position, List<RulebookId> versions, Map<OfficeId, Seat> seats, List<OpenRun> runs) {

        boolean holds(long now, List<RulebookId> approved, Map<OfficeId, Seat> registered) {
            return position == now && versions.equals(approved) && seats.equals(registered);
        }
    }
}
