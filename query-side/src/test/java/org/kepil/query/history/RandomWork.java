package org.kepil.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.service.ActAccepted;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.FeeLine;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StatedFee;

/** What an advocate does in one case and claims for it, event by event. */
final class RandomWork {

    private static final Currency SOM = Currency.getInstance("KGS");
    private static final CaseStage STAGE = new CaseStage("COURT");

    private final RandomGenerator random;
    private final CaseId id;
    private final List<ActId> submitted = new ArrayList<>();
    private final List<ActId> accepted = new ArrayList<>();

    RandomWork(RandomGenerator random, CaseId id) {
        this.random = random;
        this.id = id;
    }

    CaseEvent next(AdvocateId advocate, Instant now) {
        if (!accepted.isEmpty()) {
            return new FeePaid(id, accepted.removeLast(), 100_000, SOM, "P-" + random.nextInt(99), null);
        }
        if (!submitted.isEmpty()) {
            return checked(submitted.removeLast());
        }
        return switch (random.nextInt(3)) {
            case 0 -> new StageEnded(id, advocate, STAGE, StageResult.COMPLETED);
            case 1 -> claimed(advocate);
            default -> new ServiceRecorded(id, new ServiceId(Histories.uuid(random)), advocate, STAGE,
                    new ServiceKind("MEETING"), now.minusSeconds(3_600), 60, random.nextInt(3),
                    random.nextBoolean() ? new Fund("INVENTED_FUND") : null, null);
        };
    }

    private CaseEvent claimed(AdvocateId advocate) {
        ActId act = new ActId(Histories.uuid(random));
        submitted.add(act);
        return new ActSubmitted(id, act, "A-" + random.nextInt(99), advocate, STAGE,
                new StatedFee(new RulebookId("KG", "2022-1"), "OTHER_STAGES",
                        List.of(new FeeLine("ordered", null, "1000")),
                        List.of(new FeeLine("amount", "ordered", "1000.00")), 100_000, SOM));
    }

    private CaseEvent checked(ActId act) {
        if (random.nextInt(3) == 0) {
            return new ActReturned(id, act, new PersonId(id.value()), PersonalText.of("a meeting is missing"));
        }
        accepted.add(act);
        return new ActAccepted(id, act);
    }
}
