package org.kepil.query.dashboard;

import java.util.List;
import java.util.stream.LongStream;

import org.kepil.query.CaseState;

/** What the page reads out of the dashboard's answer beside what stands there: single numbers, and the longest bars. */
record Figures(Dashboard board) {

    /** How many cases are in this state. */
    public long in(String state) {
        return board.byState()
                .stream()
                .filter(count -> count.state() == CaseState.valueOf(state))
                .mapToLong(Dashboard.StateCount::cases)
                .sum();
    }

    /** The states of open cases. */
    public List<Dashboard.StateCount> openStates() {
        return board.byState().stream().filter(count -> count.state().open()).toList();
    }

    /** The week of the moment. */
    public Dashboard.Week lastWeek() {
        return board.weeks().getLast();
    }

    public long mostInState() {
        return most(openStates().stream().mapToLong(Dashboard.StateCount::cases));
    }

    public long mostInMatter() {
        return most(board.byMatter().stream().mapToLong(Dashboard.MatterCount::cases));
    }

    public long mostInOffice() {
        return most(board.byOffice().stream().mapToLong(Dashboard.OfficeCount::cases));
    }

    public long mostInBand() {
        return most(board.untilAssigned().bands().stream().mapToLong(Dashboard.Band::cases));
    }

    private static long most(LongStream cases) {
        return cases.max().orElse(0);
    }
}
