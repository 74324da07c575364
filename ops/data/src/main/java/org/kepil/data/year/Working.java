package org.kepil.data.year;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.kepil.command.closure.CloseCase;
import org.kepil.command.hearing.HoldHearing;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.command.service.AcceptAct;
import org.kepil.command.service.EndStage;
import org.kepil.command.service.PayFee;
import org.kepil.command.service.RecordService;
import org.kepil.command.service.SubmitAct;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StatedFee;

/** What the advocate of one case does, what it costs, and how the case ends. */
final class Working {

    private final Telling telling;
    private int services;

    Working(Telling telling) {
        this.telling = telling;
    }

    /** From when until when. */
    private record Span(Instant from, Instant until) {
    }

    /** Records a service at the first time that the advocate has, and answers when it was over. */
    Instant served(String stage, String kind, Instant from, int minutes) {
        Span span = span(from, Duration.ofMinutes(minutes + 5L * telling.chance.below(8)));
        Instant told = telling.later(span.until().plus(telling.chance.wait(Duration.ofHours(20), 0.7)));
        telling.send(new RecordService(telling.caseId, new ServiceId(telling.id("service-" + ++services)),
                telling.advocateId(), new CaseStage(stage), new ServiceKind(kind), span.from(),
                (int) Duration.between(span.from(), span.until()).toMinutes(), telling.chance.below(2), null, null),
                telling.actors.advocate(telling.advocate(), span.from(), told), told);
        return span.until();
    }

    /** The first free time; or, once, the time at which another case has the advocate already. */
    private Span span(Instant from, Duration length) {
        Diary diary = telling.tools.diary();
        var elsewhere = telling.odd.what() == Oddity.OVERLAP && services == 0
                ? diary.next(telling.advocateId(), from, telling.caseId)
                : null;
        if (elsewhere == null) {
            Instant at = diary.take(telling.advocateId(), from, length, telling.caseId);
            return new Span(at, at.plus(length));
        }
        telling.found();
        telling.tools.key().add(Oddity.OVERLAP, elsewhere.getValue().caseId());
        return new Span(elsewhere.getKey(), elsewhere.getValue().until());
    }

    Instant heard(Instant after) {
        Instant at = Hours.office(after, 5 + telling.chance.below(20), telling.chance);
        HearingId hearing = new HearingId(telling.id("hearing"));
        Instant set = Hours.office(after, 1, telling.chance);
        telling.byOffice(
                new ScheduleHearing(telling.caseId, hearing, at, telling.plan.region().name() + " district court"),
                set);
        Instant over = served("COURT", "COURT_APPEARANCE", at, 60);
        telling.byAdvocate(new HoldHearing(telling.caseId, hearing, telling.chance.happens(0.55)
                ? HearingResult.DECISION_FOR_CLIENT
                : HearingResult.DECISION_AGAINST_CLIENT), over, Duration.ofHours(4));
        return over;
    }

    /** The stage ends, the act follows, sooner or much later, and then the fee and the end of the case. */
    void paid(String stage, Instant after) {
        Instant ended = Hours.office(telling.later(after), 1 + telling.chance.below(10), telling.chance);
        telling.byAdvocate(
                new EndStage(telling.caseId, telling.advocateId(), new CaseStage(stage), StageResult.COMPLETED), ended,
                Duration.ofHours(1));
        int late = switch (telling.chance.weighted(85, 8, 5, 2)) {
            case 0 -> 1 + telling.chance.below(28);
            case 1 -> 32 + telling.chance.below(9);
            case 2 -> 44 + telling.chance.below(18);
            default -> 65 + telling.chance.below(20);
        };
        ActId act = new ActId(telling.id("act"));
        Map<String, BigDecimal> inputs = stage.equals("DETENTION") || stage.equals("INVESTIGATION")
                ? Map.of()
                : Map.of("ordered", BigDecimal.valueOf(200_000 + 50_000L * telling.chance.below(9), 2));
        Instant filed = Hours.office(ended, late, telling.chance);
        StatedFee fee = telling.byAdvocate(
                new SubmitAct(telling.caseId, act, telling.order("F"), telling.advocateId(), new CaseStage(stage),
                        inputs),
                filed,
                Duration.ZERO).stream().map(event -> (Object) event.getPayload())
                .filter(ActSubmitted.class::isInstance).map(ActSubmitted.class::cast).findFirst().orElseThrow().fee();
        telling.byOffice(new AcceptAct(telling.caseId, act),
                Hours.office(filed, 1 + telling.chance.below(6), telling.chance));
        Instant pays = Hours.office(telling.reportedAt(), 3 + telling.chance.below(15), telling.chance);
        telling.send(new PayFee(telling.caseId, act, fee.amountMinor(), fee.currency(), telling.order("P"), null),
                telling.actors.head(pays, pays),
                pays);
        close(telling.chance.happens(0.5) ? "SERVICE_COMPLETED" : "DECIDED_FOR_CLIENT",
                Hours.office(telling.reportedAt(), 1 + telling.chance.below(5), telling.chance));
    }

    void close(String outcome, Instant at) {
        telling.byOffice(new CloseCase(telling.caseId, new Outcome(outcome)), at);
    }
}
