package org.kepil.query.transfer;

import java.util.EnumMap;
import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers which cases offices want to give to each other. */
@Component
class TransferQueries {

    private final TransferView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    TransferQueries(TransferView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Transfers handle(FindTransfers query) {
        Forbidden.unless(query.reader(), Permission.TRANSFER);
        Moment moment = positions.settled(query.moment());
        Answered<Rows> found = snapshots.answer(view, positions.of(moment), snapshot -> rows(snapshot, query));
        Rows rows = found.answer();
        Place place = positions.place(found, moment);
        return new Transfers(rows.transfers(), names(rows.transfers(), place.moment()), rows.bySide(), place);
    }

    @QueryHandler
    Long handle(CountTransfers query) {
        Forbidden.unless(query.reader(), Permission.TRANSFER);
        return snapshots.now(view, snapshot -> count(snapshot, query.reader(), Side.INCOMING));
    }

    private static Rows rows(Snapshot snapshot, FindTransfers query) {
        String order = query.side() == Side.ENDED ? " desc" : "";
        List<Transfer> transfers = Snapshot.rows(select(snapshot, query.reader(), query.side(), "select row_json",
                " order by offered_at" + order + ", case_id limit " + query.limit()), Transfer.class);
        Map<Side, Long> bySide = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            bySide.put(side, count(snapshot, query.reader(), side));
        }
        return new Rows(transfers, bySide);
    }

    private static long count(Snapshot snapshot, SignedIn reader, Side side) {
        return select(snapshot, reader, side, "select count(*)", "").query(Long.class).single();
    }

    private static StatementSpec select(Snapshot snapshot, SignedIn reader, Side side, String select, String end) {
        Map<String, Object> parameters = new HashMap<>();
        OfficeId office = reader.officeId();
        if (office != null) {
            parameters.put("office", office.value());
        }
        return snapshot.sql(select + " from " + snapshot.table() + " where " + snapshot.standing() + " and "
                + where(side, office != null) + end).params(parameters);
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

    private record Rows(List<Transfer> transfers, Map<Side, Long> bySide) {
    }
}
