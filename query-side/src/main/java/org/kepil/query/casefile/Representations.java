package org.kepil.query.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.query.casefile.Representation.Stage;

/** Who was asked and who held a case, one after the other. */
final class Representations {

    private Representations() {
    }

    static List<Representation> after(List<Representation> before, AssignmentEvent event, Instant at) {
        return switch (event) {
            case AssignmentOffered(_, var advocate, var ground, var choice, var shift, var answerBy) ->
                and(lapsed(before, at),
                        Representation.offered(advocate, at, Found.of(ground, choice, shift, answerBy)));
            case AssignmentAccepted(_, var advocate, var order) -> and(lapsed(without(before, advocate), at),
                    Representation.holding(advocate, order, at, found(before, advocate)));
            case AssignmentDeclined(_, var advocate, var ground) -> and(without(before, advocate),
                    Representation.offered(advocate, at, found(before, advocate)).declined(ground, at));
            case OfferExpired(_, var advocate, _) -> and(without(before, advocate),
                    Representation.offered(advocate, at, found(before, advocate)).to(Stage.EXPIRED, at));
            case AdvocateReplaced(_, var from, var to, var ground, var order, var choice) ->
                and(holder(lapsed(before, at), from, each -> each.replaced(ground, at)),
                        Representation.holding(to, order, at, Found.of(null, choice, null, null)));
            case AssignmentEndedEarly(_, var advocate, var ground, _) ->
                holder(before, advocate, each -> each.left(ground, at));
            case ConflictDeclared(_, var advocate) -> holder(before, advocate, each -> each.conflicted(at));
        };
    }

    /** Offers without an answer go away. */
    private static List<Representation> lapsed(List<Representation> before, Instant at) {
        return before.stream().map(each -> each.stage() == Stage.OFFERED ? each.to(Stage.LAPSED, at) : each).toList();
    }

    private static List<Representation> holder(List<Representation> before, AdvocateId advocate,
            UnaryOperator<Representation> change) {
        return before.stream().map(each -> each.stage() == Stage.HOLDS && each.advocateId().equals(advocate)
                ? change.apply(each)
                : each).toList();
    }

    /** The answer takes the place of the offer. */
    private static List<Representation> without(List<Representation> before, AdvocateId offered) {
        return before.stream().filter(each -> !isOffer(each, offered)).toList();
    }

    private static @Nullable Found found(List<Representation> before, AdvocateId offered) {
        return before.stream().filter(each -> isOffer(each, offered)).findFirst().map(Representation::found)
                .orElse(null);
    }

    private static boolean isOffer(Representation each, AdvocateId to) {
        return each.stage() == Stage.OFFERED && each.advocateId().equals(to);
    }

    private static List<Representation> and(List<Representation> before, Representation last) {
        List<Representation> all = new ArrayList<>(before);
        all.add(last);
        return List.copyOf(all);
    }
}
