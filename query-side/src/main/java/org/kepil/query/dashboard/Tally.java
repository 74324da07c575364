package org.kepil.query.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kepil.query.OfficesBelow;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.CaseState;
import org.kepil.query.dashboard.Dashboard.Band;
import org.kepil.query.dashboard.Dashboard.MatterCount;
import org.kepil.query.dashboard.Dashboard.OfficeCount;
import org.kepil.query.dashboard.Dashboard.StateCount;
import org.kepil.query.dashboard.Dashboard.Wait;
import org.kepil.query.fold.Snapshots.Snapshot;

/** The counts of one snapshot. */
final class Tally {

    /** Where the bars of the distribution begin. */
    private static final List<Duration> BANDS = List.of(Duration.ZERO, Duration.ofHours(24), Duration.ofDays(2),
            Duration.ofDays(3), Duration.ofDays(5), Duration.ofDays(10), Duration.ofDays(20));

    /** What happened before its cause, by its own account, waited no time. */
    private static final String WAIT = "extract(epoch from greatest(assigned_at - opened_at, interval '0'))";

    private final Snapshot snapshot;
    private final String rows;

    /** @param below null for the whole organisation; identifiers need no quoting */
    Tally(Snapshot snapshot, @Nullable OfficesBelow below) {
        this.snapshot = snapshot;
        this.rows = " from " + snapshot.table() + " where " + snapshot.standing() + (below == null
                ? ""
                : below.ids().stream().map(id -> "'" + id + "'")
                        .collect(Collectors.joining(", ", " and office_id in (", ")")));
    }

    List<StateCount> byState() {
        return snapshot.sql("select state, count(*) as cases" + rows + " group by state").query(
                (row, _) -> new StateCount(CaseState.valueOf(row.getString("state")), row.getLong("cases"))).list()
                .stream().sorted(java.util.Comparator.comparing(StateCount::state)).toList();
    }

    List<MatterCount> byMatter() {
        return snapshot.sql("select matter, count(*) as cases" + rows
                + " and state <> 'CLOSED' group by matter order by cases desc, matter").query((row, _) -> {
                    String matter = row.getString("matter");
                    return new MatterCount(matter == null ? null : new MatterKind(matter), row.getLong("cases"));
                }).list();
    }

    List<OfficeCount> byOffice() {
        return snapshot.sql("select office_id, count(*) as cases" + rows
                + " and state <> 'CLOSED' group by office_id order by cases desc, office_id").query((row, _) -> {
                    UUID office = row.getObject("office_id", UUID.class);
                    return new OfficeCount(office == null ? null : new OfficeId(office), row.getLong("cases"));
                }).list();
    }

    Map<LocalDate, Long> requestedByWeek() {
        return byWeek("opened_at");
    }

    Map<LocalDate, Long> closedByWeek() {
        return byWeek("closed_at");
    }

    private Map<LocalDate, Long> byWeek(String column) {
        return snapshot
                .sql("select date_trunc('week', " + column + " at time zone 'UTC')::date as monday, count(*) as cases"
                        + rows + " and " + column + " is not null group by monday")
                .query((row, _) -> Map.entry(row.getObject("monday", LocalDate.class), row.getLong("cases"))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Wait untilAssigned() {
        String bands = IntStream.range(0, BANDS.size())
                .mapToObj(band -> ", count(*) filter (where " + within(band) + ") as band" + band)
                .collect(Collectors.joining());
        return snapshot.sql("select count(*) as assigned, percentile_cont(0.5) within group (order by " + WAIT
                + ") as median, percentile_cont(0.9) within group (order by " + WAIT + ") as p90" + bands + rows
                + " and assigned_at is not null").query((row, _) -> wait(row)).single();
    }

    private static String within(int band) {
        String from = WAIT + " >= " + BANDS.get(band).toSeconds();
        return band + 1 < BANDS.size() ? from + " and " + WAIT + " < " + BANDS.get(band + 1).toSeconds() : from;
    }

    private static Wait wait(ResultSet row) throws SQLException {
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < BANDS.size(); band++) {
            Duration below = band + 1 < BANDS.size() ? BANDS.get(band + 1) : null;
            bands.add(new Band(BANDS.get(band), below, row.getLong("band" + band)));
        }
        return new Wait(row.getLong("assigned"), duration(row, "median"), duration(row, "p90"), bands);
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
