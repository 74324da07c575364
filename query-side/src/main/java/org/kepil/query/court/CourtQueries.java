package org.kepil.query.court;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Positions;
import org.kepil.query.court.OwnHearings.Own;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;
import org.kepil.kernel.advocate.AdvocateId;

/** Answers offices and courts about the matters in which courts asked for counsel. */
@Component
class CourtQueries {

    private final CourtView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Sights sights;

    CourtQueries(CourtView view, Snapshots snapshots, Positions positions, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.sights = sights;
    }

    @QueryHandler
    CourtRequests handle(FindCourtRequests query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Readable readable = sights.cases(query.reader());
        Answered<List<CourtFile>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, query, readable));
        List<CourtRow> rows = found.answer().stream().map(CourtFile::asked).filter(Objects::nonNull)
                .limit(FindCourtRequests.MOST).toList();
        return new CourtRequests(rows, found.answer().size() > rows.size(), positions.place(found, moment));
    }

    private static List<CourtFile> rows(Snapshot snapshot, FindCourtRequests query, Readable readable) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and asked" + (query.waiting() ? " and waits" : "") + readable.condition()
                + " order by waits desc, asked_at, case_id limit " + (FindCourtRequests.MOST + 1))
                .params(readable.parameters()), CourtFile.class);
    }

    /** A matter may have hearings in other courts; those are no affair of this one. */
    @QueryHandler
    OwnHearings handle(FindOwnHearings query) {
        Forbidden.unless(query.reader(), Permission.READ_SUBMISSIONS);
        Answered<List<CourtFile>> found = snapshots.answer(view, Long.MAX_VALUE,
                snapshot -> Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                        + snapshot.standing() + " and partner_id = :partner")
                        .param("partner", query.reader().accountId().value()), CourtFile.class));
        List<Own> own = found.answer().stream().map(CourtFile::asked).filter(Objects::nonNull)
                .flatMap(CourtQueries::own).sorted(Comparator.comparing(Own::scheduledAt)).toList();
        return new OwnHearings(own, found.position());
    }

    private static Stream<Own> own(CourtRow row) {
        return row.hearings().stream().filter(each -> plain(each.court()).equals(plain(row.court())))
                .map(each -> new Own(row.reference(), row.receipt(), row.courtCase().or(""), each.scheduledAt(),
                        each.room(),
                        each.kind(), each.state()));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
