package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.Unknown;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Table;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
import org.kepil.query.reader.Sights;
import org.springframework.stereotype.Component;

/** Answers how the limits of one case stand. Today decides who may read them, whichever day is asked about. */
@Component
class LimitQueries {

    private final LimitView view;
    private final Snapshots snapshots;
    private final Freshness freshness;
    private final Positions positions;
    private final Rules rules;
    private final OfficeZone offices;
    private final Sights sights;

    LimitQueries(LimitView view, Snapshots snapshots, Freshness freshness, Positions positions, Rules rules,
            OfficeZone offices, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.freshness = freshness;
        this.positions = positions;
        this.rules = rules;
        this.offices = offices;
        this.sights = sights;
    }

    @QueryHandler
    CaseLimits handle(FindLimits query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Answered<Rows> found = freshness.await(view.name(),
                () -> snapshots.answer(view, positions.of(moment), snapshot -> rows(snapshot, query.caseId())),
                answer -> moment.past() || answer.answer().version() >= query.version());
        Rows rows = found.answer();
        if (rows.today().isEmpty()) {
            throw new Unknown(Unknown.What.CASE, query.caseId());
        }
        sights.demand(query.caseId(), query.reader(), found.position());
        boolean behind = found.behind() || !moment.past() && rows.version() < query.version();
        Place place = positions.place(new Answered<>(rows, found.position(), behind), moment);
        CaseTimes times = rows.then().orElseThrow(() -> new Unknown(Unknown.What.CASE_YET, place.position()));
        Instant now = positions.instant(moment, place);
        return new CaseLimits(query.caseId(), clocks(times, moment, now, query.reader()), now, place);
    }

    private List<Clock> clocks(CaseTimes times, Moment moment, Instant now, SignedIn reader) {
        return Optional.ofNullable(times.officeId()).map(offices.seats(moment, reader)::get)
                .map(seat -> new Clocks(rules.shelf(moment, reader), seat, times).at(now)).orElse(List.of());
    }

    private static Rows rows(Snapshot snapshot, CaseId caseId) {
        return new Rows(row(snapshot, caseId, "recorded_to = " + Table.OPEN_END),
                row(snapshot, caseId, snapshot.standing()));
    }

    private static Optional<CaseTimes> row(Snapshot snapshot, CaseId caseId, String standing) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where case_id = :case and "
                + standing).param("case", caseId.value()), CaseTimes.class).stream().findFirst();
    }

    /** The row that stands now, and the one that stood at the moment. */
    private record Rows(Optional<CaseTimes> today, Optional<CaseTimes> then) {

        long version() {
            @Nullable
            CaseTimes row = today.orElse(null);
            return row == null ? -1 : row.version();
        }
    }
}
