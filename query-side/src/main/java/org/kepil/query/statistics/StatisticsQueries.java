package org.kepil.query.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Seat;
import org.springframework.stereotype.Component;
import org.kepil.kernel.publication.Period;

/** Counts people as of any moment, all tables at one position. */
@Component
class StatisticsQueries {

    private final StatisticsView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final OfficeZone offices;
    private final Rules rules;

    StatisticsQueries(StatisticsView view, Snapshots snapshots, Positions positions, OfficeZone offices,
            Rules rules) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.offices = offices;
        this.rules = rules;
    }

    @QueryHandler
    Statistics handle(CountAided query) {
        Forbidden.unless(query.reader(), Permission.READ_DASHBOARD);
        Moment moment = positions.settled(query.moment());
        Map<OfficeId, Seat> seats = new HashMap<>(offices.seats(moment, query.reader()));
        seats.values().removeIf(seat -> !seat.country().equals(query.country()));
        Answered<List<Cell>> counted = snapshots.answer(view, positions.of(moment),
                snapshot -> cells(snapshot, query.period(), seats));
        Map<OfficeId, String> regions = new HashMap<>(offices.regions(moment, query.reader()));
        regions.keySet().retainAll(seats.keySet());
        Tally tally = new Tally(counted.answer(),
                rules.shelf(moment, query.reader())
                        .inForce(query.country(), query.period().below().minusDays(1)).orElse(null),
                regions);
        return new Statistics(query.country(), query.period().from().getYear(), query.period().toString(),
                tally.people(), query.smallest(),
                tally.tables(new Suppression(query.smallest())), positions.place(counted, moment));
    }

    /** A period begins and ends on the clock of the office. */
    private static List<Cell> cells(Snapshot snapshot, Period period, Map<OfficeId, Seat> seats) {
        Map<ZoneId, List<UUID>> byZone = seats.entrySet().stream().collect(Collectors.groupingBy(
                seat -> seat.getValue().zone(), Collectors.mapping(seat -> seat.getKey().value(),
                        Collectors.toList())));
        List<Cell> cells = new ArrayList<>();
        byZone.forEach((zone, ids) -> cells.addAll(cells(snapshot, ids, start(period.from(), zone),
                start(period.below(), zone))));
        return cells;
    }

    private static List<Cell> cells(Snapshot snapshot, List<UUID> offices, Instant from, Instant below) {
        return snapshot.sql("""
                select office_id, matter, stage, sex, age_group, ground, count(*) as people from %s
                where %s and granted_at >= :from and granted_at < :below and office_id in (:offices)
                group by office_id, matter, stage, sex, age_group, ground
                """.formatted(snapshot.table(), snapshot.standing()))
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("below", OffsetDateTime.ofInstant(below, ZoneOffset.UTC)).param("offices", offices)
                .query((row, _) -> new Cell(new OfficeId(row.getObject("office_id", UUID.class)),
                        row.getString("matter"), row.getString("stage"), row.getString("sex"),
                        row.getString("age_group"), row.getString("ground"), row.getLong("people")))
                .list();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
