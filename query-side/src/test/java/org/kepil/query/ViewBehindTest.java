package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.QueryBench.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.request.AidRequested;
import org.kepil.query.advocate.Advocates;
import org.kepil.query.advocate.FindAdvocates;
import org.kepil.query.casefile.CaseFileAnswer;
import org.kepil.query.casefile.FindCaseFile;
import org.kepil.query.casefile.FindTimeline;
import org.kepil.query.casefile.Timeline;
import org.kepil.query.dashboard.CountCases;
import org.kepil.query.dashboard.Dashboard;
import org.kepil.query.history.Histories;
import org.kepil.query.office.FindOffices;
import org.kepil.query.office.Offices;
import org.kepil.query.worklist.FindWork;
import org.kepil.query.worklist.WorkFilter;
import org.kepil.query.worklist.WorkList;

/** Asks every view that has a past, of a log of 60 events of which the views have folded those up to position 40. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewBehindTest {

    private static final SignedIn READER = reader(Role.SUPERVISOR);
    private static final int FOLDED = 40;
    private static final List<Recorded<? extends Event>> LOG = Histories.random(5, 60);
    private static final QueryBench BENCH = new QueryBench();

    @BeforeAll
    static void fall_behind() {
        BENCH.record(LOG);
        BENCH.jdbc().sql("update view.progress set position = :position").param("position", FOLDED).update();
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 59, 1_000})
    void an_answer_that_stands_before_the_moment_says_so(long moment) {
        assertThat(places(new Moment.Position(moment))).allSatisfy(place -> {
            assertThat(place.position()).isEqualTo(FOLDED);
            assertThat(place.past()).isTrue();
            assertThat(place.stale()).isTrue();
        });
    }

    @Test
    void an_answer_that_stands_at_the_moment_is_not_called_behind() {
        assertThat(places(new Moment.Position(FOLDED))).noneMatch(Place::stale).allMatch(Place::past);
        assertThat(places(new Moment.Now())).noneMatch(Place::stale).noneMatch(Place::past);
    }

    @Test
    void an_instant_that_is_still_to_come_is_now() {
        assertThat(places(new Moment.At(Instant.now().plus(Duration.ofDays(1))))).noneMatch(Place::past);
        assertThat(places(new Moment.At(Instant.now()))).allMatch(Place::past).allMatch(Place::stale);
    }

    private static List<Place> places(Moment moment) {
        Ask ask = BENCH.ask();
        CaseId first = LOG.stream().map(Recorded::event).filter(AidRequested.class::isInstance)
                .map(event -> ((AidRequested) event).caseId()).findFirst().orElseThrow();
        return List.of(ask.one(new FindWork(WorkFilter.ALL, null, 9, moment, READER), WorkList.class).place(),
                ask.one(new CountCases(9, moment, READER), Dashboard.class).place(),
                ask.one(new FindOffices(moment, READER), Offices.class).place(),
                ask.one(new FindAdvocates(null, null, moment, READER), Advocates.class).place(),
                ask.one(new FindCaseFile(first, -1, moment, READER), CaseFileAnswer.class).place(),
                ask.one(new FindTimeline(first, -1, moment, READER), Timeline.class).place());
    }
}
