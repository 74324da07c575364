package org.kepil.query.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.ActAccepted;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.ServiceEvent;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.query.casefile.FeeAct.Progress;

/**
 * What advocates did for a case, and what they claimed for it.
 *
 * @param services by the time at which they began
 * @param ends     in the order in which they were recorded
 * @param acts     in the order in which they were submitted
 */
public record CaseWork(List<DoneService> services, List<EndedStage> ends, List<FeeAct> acts) {

    static final CaseWork NONE = new CaseWork(List.of(), List.of(), List.of());

    public CaseWork {
        services = List.copyOf(services);
        ends = List.copyOf(ends);
        acts = List.copyOf(acts);
    }

    /** The first act that has come just so far. */
    Optional<FeeAct> act(Progress progress) {
        return acts.stream().filter(act -> act.progress() == progress).findFirst();
    }

    /** The stages that an advocate's part in has ended and whose fee no act claims. */
    List<CaseStage> unclaimed(AdvocateId advocate) {
        return ends.stream().filter(end -> end.advocateId().equals(advocate)).map(EndedStage::stage)
                .filter(stage -> acts.stream().noneMatch(act -> act.progress() != Progress.RETURNED
                        && act.advocateId().equals(advocate) && act.stage().equals(stage)))
                .distinct().toList();
    }

    CaseWork after(ServiceEvent event, Instant at) {
        return switch (event) {
            case ServiceRecorded done -> and(done);
            case StageEnded(_, var advocate, var stage, var result) ->
                new CaseWork(services, and(ends, new EndedStage(advocate, stage, result, at)), acts);
            case ActSubmitted(_, var act, var number, var advocate, var stage, var fee) -> new CaseWork(services, ends,
                    and(acts, new FeeAct(act, number, advocate, stage, fee, at, null, null, null)));
            case ActReturned(_, var act, _, var reason) -> change(act, was -> was.returned(reason, at));
            case ActAccepted(_, var act) -> change(act, was -> was.accepted(at));
            case FeePaid(_, var act, _, _, var reference, var fund) ->
                change(act, was -> was.paid(new FeeAct.Payment(reference, fund, at)));
        };
    }

    private CaseWork and(ServiceRecorded done) {
        List<DoneService> all = new ArrayList<>(services);
        all.add(new DoneService(done.serviceId(), done.advocateId(), done.stage(), done.kind(), done.startedAt(),
                done.minutes(), done.trips(), done.fund(), done.documentSha256()));
        all.sort(Comparator.comparing(DoneService::startedAt));
        return new CaseWork(all, ends, acts);
    }

    private static <T> List<T> and(List<T> before, T last) {
        List<T> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private CaseWork change(ActId which, UnaryOperator<FeeAct> change) {
        if (acts.stream().noneMatch(act -> act.actId().equals(which))) {
            throw new IllegalStateException("The case has no act of services " + which);
        }
        return new CaseWork(services, ends,
                acts.stream().map(act -> act.actId().equals(which) ? change.apply(act) : act).toList());
    }
}
