package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealEvent;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.appeal.DecisionServed;
import org.kepil.kernel.appeal.RefusalAppealed;
import org.kepil.kernel.appeal.ServedBy;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonalText;

/**
 * What became of a decision.
 *
 * @param served null until the person got it
 * @param appeal null unless it was appealed
 */
public record Course(@Nullable Served served, @Nullable Appeal appeal) {

    static final Course NONE = new Course(null, null);

    /** How and when the person got the decision. */
    public record Served(ServedBy by, Instant at) {
    }

    /** An appeal. @param result null as long as nobody decided about it */
    public record Appeal(AppealRoute to, @Nullable PersonalText statement, Instant at, @Nullable Result result) {
    }

    /** What came of an appeal. */
    public record Result(AppealResult result, PersonalText reason, String orderNumber, Instant at) {
    }

    Course after(AppealEvent event, Instant at) {
        return switch (event) {
            case DecisionServed(_, var by) -> new Course(new Served(by, at), appeal);
            case RefusalAppealed(_, _, var to, var statement) ->
                new Course(served, new Appeal(to, statement, at, null));
            case AppealDecided(_, _, var result, var reason, var order) -> appeal == null
                    ? this
                    : new Course(served, new Appeal(appeal.to(), appeal.statement(), appeal.at(),
                            new Result(result, reason, order, at)));
        };
    }
}
