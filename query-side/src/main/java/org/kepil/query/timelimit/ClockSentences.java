package org.kepil.query.timelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.query.page.ClockCard;
import org.kepil.query.page.ClockCard.Line;
import org.kepil.query.page.ClockCard.Meter;
import org.kepil.query.page.Format;
import org.kepil.query.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says in words how a clock stands, what happened to it, and where the limit stands written. */
@Component
class ClockSentences {

    private static final long WHOLE = 100;

    private final Words words;
    private final Format format;
    private final Duration lateAfter;

    /** @param lateAfter time between fact and record from which the fact is shown as late */
    ClockSentences(Words words, Format format, @Value("${kepil.late-after:PT1H}") Duration lateAfter) {
        this.words = words;
        this.format = format;
        this.lateAfter = lateAfter;
    }

    ClockCard card(Clock clock, Instant now, ZoneId zone) {
        LegalBasis basis = clock.basis();
        return new ClockCard(words.of(clock.limit()), ClockBadges.of(clock, words), amount(clock, now),
                rest(clock, zone), why(clock), meter(clock, now), length(clock.length()), law(basis), basis.at(),
                words.of(basis.sure()), basis.rulebook().toString(), history(clock, zone), clock.startedAt() != null);
    }

    /** What is printed large: time left, over, late or taken; empty where no time says anything. */
    String amount(Clock clock, Instant now) {
        Instant due = clock.dueAt();
        Instant started = clock.startedAt();
        Instant stopped = clock.stoppedAt();
        return switch (clock.state()) {
            case OVERDUE -> between(due, now);
            case BROKEN -> between(due, stopped);
            case AT_RISK, RUNNING -> between(now, due);
            case MET -> between(started, stopped);
            case PAUSED -> between(clock.pausedSince(), now);
            case NOT_STARTED -> "";
        };
    }

    private String between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? "" : format.span(Duration.between(from, to));
    }

    /** What follows the amount. */
    String rest(Clock clock, ZoneId zone) {
        Instant due = clock.dueAt();
        return switch (clock.state()) {
            case OVERDUE -> words.text("limits.rest.overdue", format.instant(due, zone));
            case BROKEN -> words.text("limits.rest.broken", length(clock.length()));
            case AT_RISK, RUNNING -> words.text("limits.rest.running", format.instant(due, zone));
            case MET -> words.text("limits.rest.met", length(clock.length()));
            case PAUSED -> words.text("limits.rest.paused", length(clock.length()));
            case NOT_STARTED -> words.text("limits.rest.not-started", length(clock.length()));
        };
    }

    /** Why it stands still, with what made it so; null if it does not stand still. */
    @Nullable
    String why(Clock clock) {
        return switch (clock.standstill()) {
            case null -> null;
            case OUTSIDE_HOURS -> words.of(Standstill.OUTSIDE_HOURS);
            case BY_RULE -> clock.turns().reversed().stream().filter(turn -> turn.kind() == Mark.Kind.PAUSE)
                    .findFirst().map(turn -> words.text("limits.paused-by", event(turn.fact())))
                    .orElseGet(() -> words.of(Standstill.BY_RULE));
        };
    }

    String length(Length length) {
        String amount = length.time() == null ? format.count(length.days()) : format.bound(length.time());
        int days = length.days() == null ? 0 : length.days();
        return words.text("limits.length." + length.unit(), amount, days);
    }

    /** Where the limit stands written. */
    String law(LegalBasis basis) {
        return basis.article() == null
                ? basis.source()
                : words.text("limits.article", basis.source(), basis.article());
    }

    private static @Nullable Meter meter(Clock clock, Instant now) {
        Instant from = clock.startedAt();
        Instant due = clock.dueAt();
        if (from == null || due == null || !from.isBefore(due)) {
            return null;
        }
        Instant until = clock.stoppedAt() == null ? now : clock.stoppedAt();
        Instant end = until.isAfter(due) ? until : due;
        Instant alarm = clock.atRiskAt();
        return new Meter(part(from, until, end), alarm == null ? null : part(from, alarm, end),
                until.isAfter(due) ? part(from, due, end) : null);
    }

    private static long part(Instant from, Instant at, Instant end) {
        long whole = Math.max(1, Duration.between(from, end).toSeconds());
        return Math.clamp(WHOLE * Duration.between(from, at).toSeconds() / whole, 0, WHOLE);
    }

    private List<Line> history(Clock clock, ZoneId zone) {
        List<Told> told = new ArrayList<>();
        clock.turns().forEach(turn -> told.add(new Told(turn.fact().at(), turn(turn, zone))));
        clock.alarms().forEach(alarm -> told.add(new Told(alarm.raisedAt(), alarm(alarm, zone))));
        return told.stream().sorted(Comparator.comparing(Told::at)).map(Told::line).toList();
    }

    private Line turn(Turn turn, ZoneId zone) {
        Fact fact = turn.fact();
        Duration gap = Duration.between(fact.at(), fact.recordedAt());
        return new Line(format.instant(fact.at(), zone), words.text("limits.turn." + turn.kind(), event(fact)),
                gap.compareTo(lateAfter) < 0 ? null : words.text("limits.late", format.span(gap)), fact.position());
    }

    private Line alarm(Raised alarm, ZoneId zone) {
        return new Line(format.instant(alarm.raisedAt(), zone),
                alarm.to() == null
                        ? words.text("limits.alarm", words.of(alarm.kind()), alarm.rulebook().toString())
                        : words.text("limits.escalated", words.of(alarm.to()), alarm.rulebook().toString()),
                null,
                alarm.position());
    }

    /** The event in one or two words; its stored name where no language has a word for it. */
    private String event(Fact fact) {
        return words.textOr("limits.event." + fact.event(), fact.event());
    }

    private record Told(Instant at, Line line) {
    }
}
