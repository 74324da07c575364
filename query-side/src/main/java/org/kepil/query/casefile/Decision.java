package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;

/** What was decided about a request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Decision.Granted.class, name = "GRANTED"),
        @JsonSubTypes.Type(value = Decision.Refused.class, name = "REFUSED")})
public sealed interface Decision {

    String orderNumber();

    Instant decidedAt();

    /** The rule that it was taken by; null where it did not keep it. */
    @Nullable
    Applied under();

    /** What it was based on; null where it did not keep that. */
    @Nullable
    Judged judged();

    /** What became of it. */
    Course course();

    /** The same decision, of which something became. */
    default Decision going(Course now) {
        return switch (this) {
            case Granted(var ground, var order, var at, var under, var judged, _) ->
                new Granted(ground, order, at, under, judged, now);
            case Refused(var ground, var reason, var to, var order, var at, var under, var claimed, var judged, _) ->
                new Refused(ground, reason, to, order, at, under, claimed, judged, now);
        };
    }

    /** The order that grants aid. */
    record Granted(GrantGround ground, String orderNumber, Instant decidedAt, @Nullable Applied under,
            @Nullable Judged judged, Course course) implements Decision {
    }

    /**
     * The order that refuses it, with the reason as the person was told it.
     *
     * @param claimed the category that the person claimed; null if none was named
     */
    record Refused(RefusalGround ground, PersonalText reason, AppealRoute appealTo, String orderNumber,
            Instant decidedAt, @Nullable Applied under, @Nullable GrantGround claimed,
            @Nullable Judged judged, Course course) implements Decision {
    }
}
