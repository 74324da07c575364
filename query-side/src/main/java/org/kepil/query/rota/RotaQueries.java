package org.kepil.query.rota;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
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
import org.kepil.query.rota.RotaEntry.Kind;
import org.springframework.stereotype.Component;

/** Answers what is asked about rotas. */
@Component
class RotaQueries {

    private static final String ENDLESS = " and (kind = 'SHARE' or from_at < :to and to_at > :from)";

    private final RotaView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    RotaQueries(RotaView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Rota handle(FindRota query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<RotaEntry>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, " and office_id = :office" + ENDLESS,
                        with(query.from(), query.to(), Map.of("office", query.office().value()))));
        Place place = positions.place(found, moment);
        List<RotaEntry> shifts = found.answer().stream().filter(entry -> entry.kind() == Kind.SHIFT).toList();
        Names names = ask.one(new FindNames.OfAdvocates(
                found.answer().stream().map(RotaEntry::advocateId).collect(Collectors.toSet()), place.moment()),
                Names.class);
        return new Rota(query.office(), query.from(), query.to(), found.answer(),
                Rota.gaps(shifts, query.from(), query.to()), names, place);
    }

    @QueryHandler
    FindDuty.Shifts handle(FindDuty query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Map<String, Object> parameters = new HashMap<>();
        String which = " and kind = 'SHIFT' and from_at < :to and to_at > :from";
        if (query.office() != null) {
            which += " and office_id = :office";
            parameters.put("office", query.office().value());
        }
        if (query.advocate() != null) {
            which += " and advocate_id = :advocate";
            parameters.put("advocate", query.advocate().value());
        }
        String asked = which;
        return new FindDuty.Shifts(snapshots.now(view,
                snapshot -> rows(snapshot, asked, with(query.from(), query.to(), parameters))));
    }

    @QueryHandler
    Availability handle(FindAvailability query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        List<RotaEntry> found = snapshots.read(view, positions.of(query.moment()), snapshot -> rows(snapshot,
                " and kind in ('SHARE', 'LEAVE')" + ENDLESS,
                with(query.at(), query.at().plusMillis(1), Map.of())));
        Set<AdvocateId> away = found.stream().filter(entry -> entry.kind() == Kind.LEAVE)
                .map(RotaEntry::advocateId).collect(Collectors.toSet());
        return new Availability(found.stream().filter(entry -> entry.kind() == Kind.SHARE).toList(), away);
    }

    private static Map<String, Object> with(Instant from, Instant to, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("from", from.atOffset(ZoneOffset.UTC));
        all.put("to", to.atOffset(ZoneOffset.UTC));
        return all;
    }

    private static List<RotaEntry> rows(Snapshot snapshot, String which, Map<String, Object> parameters) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and not cancelled" + which + " order by from_at, entry_id").params(parameters), RotaEntry.class);
    }
}
