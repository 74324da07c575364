package org.kepil.query.detention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
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
import org.kepil.query.fold.Table;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers which notices there are. */
@Component
class DetentionQueries {

    private static final String OPEN = "stage <> 'DONE'";

    private final DetentionView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;
    private final Sights sights;

    DetentionQueries(DetentionView view, Snapshots snapshots, Positions positions, Ask ask, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    Desk handle(FindNotices query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Readable readable = sights.cases(query.reader());
        Answered<Rows> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, query, readable));
        Rows rows = found.answer();
        Place place = positions.place(found, moment);
        return new Desk(rows.notices(), names(rows.notices(), place.moment()), rows.byStage(),
                positions.instant(moment, place), place);
    }

    @QueryHandler
    Long handle(CountNotices query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Readable readable = sights.cases(query.reader());
        return snapshots.now(view, snapshot -> select(snapshot, readable, "select count(*)", " and " + OPEN)
                .query(Long.class).single());
    }

    private static Rows rows(Snapshot snapshot, FindNotices query, Readable readable) {
        String which = query.stage() == null ? OPEN : "stage = '" + query.stage() + "'";
        String order = query.stage() == DeskStage.DONE ? " desc" : "";
        List<Notice> notices = Snapshot.rows(select(snapshot, readable, "select row_json", " and " + which
                + " order by waits_since" + order + ", case_id limit " + query.limit()), Notice.class);
        Map<DeskStage, Long> byStage = new EnumMap<>(DeskStage.class);
        select(snapshot, readable, "select stage, count(*) as notices", " group by stage")
                .query((row, _) -> Map.entry(DeskStage.valueOf(row.getString("stage")), row.getLong("notices")))
                .list().forEach(entry -> byStage.put(entry.getKey(), entry.getValue()));
        return new Rows(notices, byStage);
    }

    private static StatementSpec select(Snapshot snapshot, Readable readable, String select, String end) {
        return snapshot.sql(select + " from " + snapshot.table() + " where " + snapshot.standing()
                + readable.condition() + end).params(readable.parameters());
    }

    private Names names(List<Notice> notices, Moment moment) {
        var offices = notices.stream().map(Notice::officeId).collect(Collectors.toSet());
        var advocates = notices.stream().map(Notice::advocate).filter(Objects::nonNull).collect(Collectors.toSet());
        return ask.one(new FindNames.OfOffices(offices, moment), Names.class)
                .and(ask.one(new FindNames.OfAdvocates(advocates, moment), Names.class));
    }

    private record Rows(List<Notice> notices, Map<DeskStage, Long> byStage) {
    }
}
