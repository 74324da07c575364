package org.kepil.query.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.query.casefile.Representation.Stage;

/** Who was asked and who held a case, one after the other. */
final class Representations {

    private Representations() {
    }

    static List<Representation> after(List<Representation> before, AssignmentEvent event, Instant at) {
        return switch (event) {
            case AssignmentOffered(_, var advocate) ->
                and(lapsed(before, at), new Representation(advocate, Stage.OFFERED, at, null, null, null, null));
            case AssignmentAccepted(_, var advocate, var order) ->
                and(lapsed(without(before, advocate), at), held(advocate, order, at));
            case AssignmentDeclined(_, var advocate, var ground) -> and(without(before, advocate),
                    new Representation(advocate, Stage.DECLINED, at, null, null, ground, null));
            case AdvocateReplaced replaced -> and(ended(lapsed(before, at), replaced, at),
                    held(replaced.to(), replaced.orderNumber(), at));
        };
    }

    /** Offers without an answer go away. */
    private static List<Representation> lapsed(List<Representation> before, Instant at) {
        return before.stream()
                .map(each -> each.stage() == Stage.OFFERED
                        ? new Representation(each.advocateId(), Stage.LAPSED, at, null, null, null, null)
                        : each)
                .toList();
    }

    private static Representation held(AdvocateId advocate, String order, Instant at) {
        return new Representation(advocate, Stage.HOLDS, at, order, at, null, null);
    }

    private static List<Representation> ended(List<Representation> before, AdvocateReplaced by, Instant at) {
        return before.stream()
                .map(each -> each.stage() == Stage.HOLDS && each.advocateId().equals(by.from())
                        ? new Representation(each.advocateId(), Stage.REPLACED, at, each.orderNumber(),
                                each.assignedAt(), null, by.ground())
                        : each)
                .toList();
    }

    /** The answer takes the place of the offer. */
    private static List<Representation> without(List<Representation> before, AdvocateId offered) {
        return before.stream()
                .filter(each -> each.stage() != Stage.OFFERED || !each.advocateId().equals(offered)).toList();
    }

    private static List<Representation> and(List<Representation> before, Representation last) {
        List<Representation> all = new ArrayList<>(before);
        all.add(last);
        return List.copyOf(all);
    }
}
