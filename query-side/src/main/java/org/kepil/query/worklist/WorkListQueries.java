package org.kepil.query.worklist;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kepil.query.OfficesBelow;
import org.kepil.query.FindOfficesBelow;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.Ask;
import org.kepil.query.CaseState;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Answers which cases there are. The list and its counts are of one position. */
@Component
class WorkListQueries {

    private final WorkListView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;
    private final Sights sights;

    WorkListQueries(WorkListView view, Snapshots snapshots, Positions positions, Ask ask, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    WorkList handle(FindWork query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Cursor cursor = query.cursor() == null ? null : Cursor.of(query.cursor());
        Moment moment = positions.settled(query.moment());
        OfficesBelow below = below(query.filter(), moment);
        Readable readable = sights.cases(query.reader());
        Answered<Rows> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, query, cursor, below, readable));
        Rows rows = found.answer();
        Place place = positions.place(found, moment);
        boolean more = rows.items().size() > query.limit();
        List<WorkItem> items = more ? rows.items().subList(0, query.limit()) : rows.items();
        return new WorkList(items, names(items, place.moment()), rows.counts(),
                more ? Cursor.after(items.getLast()).text() : null, place);
    }

    @QueryHandler
    Long handle(CountWork query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        OfficesBelow below = below(query.filter(), new Moment.Now());
        Readable readable = sights.cases(query.reader());
        return snapshots.now(view, snapshot -> count(
                new Conditions(snapshot).readable(readable).within(below).matching(query.filter())));
    }

    private @Nullable OfficesBelow below(WorkFilter filter, Moment moment) {
        return filter.under() == null
                ? null
                : ask.one(new FindOfficesBelow(filter.under(), moment), OfficesBelow.class);
    }

    private static long count(Conditions conditions) {
        return conditions.select("select count(*)", "").query(Long.class).single();
    }

    private static Rows rows(Snapshot snapshot, FindWork query, @Nullable Cursor cursor,
            @Nullable OfficesBelow below, Readable readable) {
        Conditions all = new Conditions(snapshot).readable(readable).within(below);
        Conditions filtered = all.matching(query.filter());
        Conditions page = cursor == null ? filtered : filtered.after(cursor);
        List<WorkItem> items = Snapshot.rows(
                page.select("select row_json", " order by opened_at desc, case_id limit " + (query.limit() + 1)),
                WorkItem.class);
        return new Rows(items, counts(all, filtered, query.filter()));
    }

    private static WorkCounts counts(Conditions all, Conditions filtered, WorkFilter filter) {
        Map<CaseState, Long> byState = new EnumMap<>(CaseState.class);
        all.matching(filter.with((CaseState) null)).counts("state").forEach(
                (state, count) -> byState.put(CaseState.valueOf(state), count));
        Map<MatterKind, Long> byMatter = new TreeMap<>(Comparator.comparing(MatterKind::code));
        all.matching(filter.with((MatterKind) null)).counts("matter").forEach(
                (matter, count) -> byMatter.put(new MatterKind(matter), count));
        long imported = all.matching(filter.with((Boolean) null)).counts("imported").getOrDefault("true", 0L);
        return new WorkCounts(count(filtered), byState, byMatter, imported);
    }

    private Names names(List<WorkItem> items, Moment moment) {
        var offices = items.stream().map(WorkItem::officeId).filter(Objects::nonNull).collect(Collectors.toSet());
        var advocates = items.stream().flatMap(item -> Stream.of(item.standing()))
                .flatMap(standing -> Stream.of(standing.heldBy(), standing.offeredTo()).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        return ask.one(new FindNames.OfOffices(offices, moment), Names.class)
                .and(ask.one(new FindNames.OfAdvocates(advocates, moment), Names.class));
    }

    private record Rows(List<WorkItem> items, WorkCounts counts) {
    }
}
