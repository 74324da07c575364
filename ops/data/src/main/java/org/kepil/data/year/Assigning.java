package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.kepil.command.assignment.AcceptAssignment;
import org.kepil.command.assignment.DeclineAssignment;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;

/** How one case comes to its advocate. */
final class Assigning {

    private static final double DECLINED = 0.05;
    private static final double REPLACED = 0.008;

    private final Telling telling;

    Assigning(Telling telling) {
        this.telling = telling;
    }

    /** Offers the case until somebody takes it on, and answers when that was. */
    Instant assigned(Instant offeredAt, Duration answer) {
        Instant at = offeredAt;
        telling.asks(firstAsked());
        if (telling.odd.what() == Oddity.OUT_OF_TURN || telling.odd.what() == Oddity.BARRED_ADVOCATE) {
            telling.found();
        } else if (telling.chance.happens(DECLINED)) {
            at = offered(at, answer);
            telling.byAdvocate(
                    new DeclineAssignment(telling.caseId, telling.advocateId(), new DeclineGround("WORKLOAD")), at,
                    Duration.ZERO);
            telling.asks(telling.tools.rotation().next(telling.plan.region()));
        }
        at = offered(at, answer);
        telling.byAdvocate(new AcceptAssignment(telling.caseId, telling.advocateId(), telling.order("A")), at,
                Duration.ZERO);
        if (telling.odd.what() != Oddity.BARRED_ADVOCATE && telling.chance.happens(REPLACED)) {
            replaced();
        }
        return telling.reportedAt();
    }

    private int firstAsked() {
        return switch (telling.odd.what()) {
            case OUT_OF_TURN -> 0;
            case BARRED_ADVOCATE -> telling.plan.region().leaver(telling.tools.order().year());
            case null, default -> telling.tools.rotation().next(telling.plan.region());
        };
    }

    /** Offers the case to the advocate of the moment, and says when the answer comes: in time. */
    private Instant offered(Instant at, Duration answer) {
        Instant answered = telling.later(at).plus(telling.chance.wait(answer, 0.5));
        return telling.byOffice(new OfferAssignment(telling.caseId, telling.advocateId()), at).stream()
                .map(event -> ((AssignmentOffered) event.getPayload()).answerBy())
                .filter(Objects::nonNull).map(Instant.class::cast).filter(answered::isAfter).findFirst()
                .orElse(answered);
    }

    private void replaced() {
        AdvocateId before = telling.advocateId();
        telling.asks(telling.tools.rotation().next(telling.plan.region()));
        if (!before.equals(telling.advocateId())) {
            telling.byOffice(
                    new ReplaceAdvocate(telling.caseId, before, telling.advocateId(), new ReplacementGround("ILLNESS"),
                            telling.order("E")),
                    telling.reportedAt().plus(Duration.ofMinutes(20)));
        }
    }
}
