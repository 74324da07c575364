package org.kepil.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.CourtEvent;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.CaseStage;

/**
 * What courts asked and told.
 *
 * @param asked    null unless a court asked for counsel
 * @param outcomes of the stages, in the order in which they were told
 */
public record BeforeCourt(@Nullable Asked asked, List<Ended> outcomes) {

    static final BeforeCourt NONE = new BeforeCourt(null, List.of());

    public BeforeCourt {
        outcomes = List.copyOf(outcomes);
    }

    /** A court asked for counsel. @param hearingAt null if it had set none @param article null if it named none */
    public record Asked(String court, PersonalText courtCase, @Nullable Instant hearingAt, CounselGround ground,
            @Nullable PersonalText article, Instant at) {
    }

    /** The proceedings of a stage ended. */
    public record Ended(CaseStage stage, ProceedingsOutcome outcome, Instant at) {
    }

    BeforeCourt after(CourtEvent event, Instant happenedAt) {
        return switch (event) {
            case CounselRequested(_, _, _, var court, var number, var hearing, var ground, var article) ->
                new BeforeCourt(new Asked(court, number, hearing, ground, article, happenedAt), outcomes);
            case ProceedingsConcluded(_, var stage, var outcome) -> new BeforeCourt(asked,
                    Stream.concat(outcomes.stream(), Stream.of(new Ended(stage, outcome, happenedAt))).toList());
        };
    }
}
