package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

/** The events of one case, told one after the other, each with the instant at which it happened. */
final class CaseHistory {

    static final CaseId CASE = new CaseId(new UUID(7, 1));
    static final OfficeId OFFICE = new OfficeId(new UUID(7, 2));
    static final AidRequested REQUESTED = new AidRequested(CASE, "OSH-2026-7", new PersonId(new UUID(7, 3)),
            PersonalText.of("Aida Example"), PersonalText.of("needs help"), null, new MatterKind("CIVIL"), OFFICE,
            RequestChannel.DESK, null, null, 7);
    static final HearingScheduled SCHEDULED = new HearingScheduled(CASE, new HearingId(new UUID(7, 4)), Instant.EPOCH,
            "Invented court");
    static final HearingHeld HELD = new HearingHeld(CASE, SCHEDULED.hearingId(), HearingResult.CONTINUES);
    static final CaseClosed CLOSED = new CaseClosed(CASE, new Outcome("SETTLED"), null);
    static final CaseReopened REOPENED = new CaseReopened(CASE, new ReopeningGround("NEW_CIRCUMSTANCES"));

    private static final Act ACT = Act.ofSystem(Channel.SYSTEM, "test");

    private final LimitView view = new LimitView();
    private final List<Recorded<? extends Event>> told = new ArrayList<>();
    private @Nullable CaseTimes times;

    CaseHistory then(CaseEvent event, Instant at) {
        return then(event, at, at);
    }

    /** @param recordedAt when it was told */
    CaseHistory then(CaseEvent event, Instant at, Instant recordedAt) {
        Recorded<CaseEvent> recorded = new Recorded<>(100 + told.size(), new UUID(8, told.size()), CASE.value(),
                told.size(), recordedAt, ACT.occurred(at), event);
        told.add(recorded);
        times = view.fold(CASE, times, recorded);
        return this;
    }

    CaseTimes times() {
        return Objects.requireNonNull(times);
    }
}
