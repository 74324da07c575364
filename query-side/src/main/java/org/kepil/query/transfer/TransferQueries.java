package org.kepil.query.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
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
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers which cases offices want to give to each other. */
@Component
class TransferQueries {

    private final TransferView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;
    private final Sights sights;

    TransferQueries(TransferView view, Snapshots snapshots, Positions positions, Ask ask, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    Transfers handle(FindTransfers query) {
        Forbidden.unless(query.reader(), Permission.TRANSFER);
        Moment moment = positions.settled(query.moment());
        Scope scope = scope(query.reader());
        Answered<Rows> found = snapshots.answer(view, positions.of(moment), snapshot -> rows(snapshot, query, scope));
        Rows rows = found.answer();
        Place place = positions.place(found, moment);
        return new Transfers(rows.transfers(), names(rows.transfers(), place.moment()), rows.bySide(), place);
    }

    @QueryHandler
    Long handle(CountTransfers query) {
        Forbidden.unless(query.reader(), Permission.TRANSFER);
        Scope scope = scope(query.reader());
        return snapshots.now(view, snapshot -> count(snapshot, scope, Side.INCOMING));
    }

    private static Rows rows(Snapshot snapshot, FindTransfers query, Scope scope) {
        String order = query.side() == Side.ENDED ? " desc" : "";
        List<Transfer> transfers = Snapshot.rows(select(snapshot, scope, query.side(), "select row_json",
                " order by offered_at" + order + ", case_id limit " + query.limit()), Transfer.class);
        Map<Side, Long> bySide = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            bySide.put(side, count(snapshot, scope, side));
        }
        return new Rows(transfers, bySide);
    }

    private static long count(Snapshot snapshot, Scope scope, Side side) {
        return select(snapshot, scope, side, "select count(*)", "").query(Long.class).single();
    }

    private static StatementSpec select(Snapshot snapshot, Scope scope, Side side, String select, String end) {
        return snapshot.sql(select + " from " + snapshot.table() + " where " + snapshot.standing() + " and "
                + where(side, scope.ofOffice()) + scope.readable().condition() + end)
                .params(scope.readable().parameters());
    }

    /** An office remembers what it gave away and what it did not take, although such cases are not its own. */
    private Scope scope(SignedIn reader) {
        OfficeId office = reader.officeId();
        return office == null
                ? new Scope(false, sights.cases(reader))
                : new Scope(true, new Readable("", Map.of("office", office.value())));
    }

    private static String where(Side side, boolean ofOffice) {
        return switch (side) {
            case INCOMING -> "stage = 'OFFERED'" + (ofOffice ? " and to_office = :office" : "");
            case OUTGOING -> "stage = 'OFFERED'" + (ofOffice ? " and from_office = :office" : "");
            case ENDED -> "stage <> 'OFFERED'" + (ofOffice ? " and :office in (from_office, to_office)" : "");
        };
    }

    private Names names(List<Transfer> transfers, Moment moment) {
        var offices = transfers.stream().flatMap(transfer -> Stream.of(transfer.from(), transfer.to()))
                .collect(Collectors.toSet());
        return ask.one(new FindNames.OfOffices(offices, moment), Names.class);
    }

    /** @param ofOffice whether only what one office gives or takes */
    private record Scope(boolean ofOffice, Readable readable) {
    }

    private record Rows(List<Transfer> transfers, Map<Side, Long> bySide) {
    }
}
