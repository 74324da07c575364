package org.kepil.query;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.kepil.query.SampleRows.NOW;
import static org.kepil.query.SampleRows.ago;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.query.timelimit.Clock;
import org.kepil.query.timelimit.ClockState;
import org.kepil.query.timelimit.Fact;
import org.kepil.query.timelimit.LegalBasis;
import org.kepil.query.timelimit.Length;
import org.kepil.query.timelimit.Raised;
import org.kepil.query.timelimit.Standstill;
import org.kepil.query.timelimit.Turn;

/** Clocks in every state that a page must be able to draw. */
final class SampleClocks {

    private static final RulebookId RULES = RulebookId.parse("KG/2022-1");
    private static final LimitCode DECIDE = new LimitCode("APPLICATION_DECIDE");
    private static final Length WORKING_DAYS = new Length(Length.Unit.WORKING_DAYS, 3, null);
    private static final Length ONE_DAY = new Length(Length.Unit.DAYS, 1, null);
    private static final Length HOURS = new Length(Length.Unit.ELAPSED, null, ofHours(72));
    private static final Length OFFICE_HOURS = new Length(Length.Unit.OFFICE_TIME, null, ofMinutes(90));
    private static final Turn START = turn(Mark.Kind.START, "request.AidRequested", ago(ofDays(9)), ofDays(2));

    static final List<Clock> ALL = List.of(
            clock(DECIDE, ClockState.OVERDUE, null, WORKING_DAYS, ago(ofDays(2)), null, START, alarm()),
            clock(new LimitCode("NO_LANGUAGE_HAS_A_WORD_FOR_THIS"), ClockState.BROKEN, null, ONE_DAY, ago(ofDays(8)),
                    ago(ofDays(7)), START, turn(Mark.Kind.STOP, "eligibility.AidGranted", ago(ofDays(7)), ofHours(0))),
            clock(DECIDE, ClockState.AT_RISK, Standstill.OUTSIDE_HOURS, OFFICE_HOURS, NOW.plus(ofHours(3)), null,
                    START),
            clock(DECIDE, ClockState.RUNNING, null, HOURS, NOW.plus(ofDays(2)), null, START),
            clock(DECIDE, ClockState.PAUSED, Standstill.BY_RULE, HOURS, null, null, START,
                    turn(Mark.Kind.PAUSE, "hearing.HearingScheduled", ago(ofDays(4)), ofMinutes(1))),
            clock(DECIDE, ClockState.MET, null, WORKING_DAYS, ago(ofDays(6)), ago(ofDays(8)), START, alarm()),
            new Clock(DECIDE, ClockState.NOT_STARTED, null, WORKING_DAYS, basis("19"), null, null, null, null, null,
                    List.of(), List.of()));

    private SampleClocks() {
    }

    private static Clock clock(LimitCode limit, ClockState state, @Nullable Standstill still, Length length,
            @Nullable Instant due, @Nullable Instant stopped, Object... history) {
        return new Clock(limit, state, still, length, basis(null), START.fact().at(),
                due == null ? null : due.minus(ofHours(20)), due, due == null ? ago(ofDays(4)) : null, stopped,
                of(Turn.class, history), of(Raised.class, history));
    }

    private static <T> List<T> of(Class<T> type, Object... history) {
        return List.of(history).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static LegalBasis basis(@Nullable String article) {
        return new LegalBasis(RULES, "Law No. 91 of 10 August 2022 on state-guaranteed legal aid",
                article == null ? null : "ukuk-jardam.gov.kg/ky/p/about/law", article, Sure.UNCONFIRMED);
    }

    private static Turn turn(Mark.Kind kind, String event, Instant at, Duration late) {
        return new Turn(kind, new Fact(event, at, at.plus(late), 4_118_101));
    }

    private static Raised alarm() {
        return new Raised(DECIDE, AlarmKind.BROKEN, START.fact().at(), ago(ofDays(1)), RULES, 4_118_120, null);
    }
}
