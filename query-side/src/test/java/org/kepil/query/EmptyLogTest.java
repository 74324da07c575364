package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.act.Role;
import org.kepil.query.dashboard.CountCases;
import org.kepil.query.dashboard.Dashboard;
import org.kepil.query.worklist.FindWork;
import org.kepil.query.worklist.WorkFilter;
import org.kepil.query.worklist.WorkList;

/** What is answered before anything was recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmptyLogTest {

    @Test
    void nothing_is_counted_and_nothing_is_listed() {
        try (QueryBench bench = new QueryBench()) {
            for (Moment moment : new Moment[]{new Moment.Now(), new Moment.Position(5)}) {
                Dashboard board = bench.ask().one(new CountCases(3, moment, QueryBench.reader(Role.SUPERVISOR)),
                        Dashboard.class);
                assertThat(board.cases()).isZero();
                assertThat(board.weeks()).hasSize(3).allSatisfy(week -> assertThat(week.requested()).isZero());
                assertThat(board.place().position()).isEqualTo(-1);
                assertThat(bench.ask().one(new FindWork(WorkFilter.ALL, null, 10, moment,
                        QueryBench.reader(Role.SUPERVISOR)), WorkList.class).items()).isEmpty();
            }
        }
    }
}
