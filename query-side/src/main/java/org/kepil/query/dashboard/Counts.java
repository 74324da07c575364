package org.kepil.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kepil.query.OfficesBelow;
import org.jspecify.annotations.Nullable;
import org.kepil.query.dashboard.Dashboard.MatterCount;
import org.kepil.query.dashboard.Dashboard.OfficeCount;
import org.kepil.query.dashboard.Dashboard.StateCount;
import org.kepil.query.dashboard.Dashboard.Wait;
import org.kepil.query.fold.Snapshots.Snapshot;

/** Everything that is counted in one snapshot. */
record Counts(List<StateCount> states, List<MatterCount> matters, List<OfficeCount> offices,
        Map<LocalDate, Long> requested, Map<LocalDate, Long> closed, Wait untilAssigned) {

    /** Of the whole organisation. */
    static Counts of(Snapshot snapshot) {
        return within(snapshot, null);
    }

    /** @param below null for the whole organisation */
    static Counts within(Snapshot snapshot, @Nullable OfficesBelow below) {
        Tally tally = new Tally(snapshot, below);
        return new Counts(tally.byState(), tally.byMatter(), tally.byOffice(), tally.requestedByWeek(),
                tally.closedByWeek(), tally.untilAssigned());
    }

    long cases() {
        return states.stream().mapToLong(StateCount::cases).sum();
    }

    long open() {
        return states.stream().filter(count -> count.state().open()).mapToLong(StateCount::cases).sum();
    }
}
