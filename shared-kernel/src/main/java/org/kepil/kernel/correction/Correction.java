package org.kepil.kernel.correction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;

/** A fact that reads otherwise from now on, one form for each: a fold that forgets one does not compile. */
public sealed interface Correction {

    /** What the applicant, or the detained person, is called. */
    record ApplicantName(PersonalText after) implements Correction {
    }

    /** How the person can be reached. */
    record Contact(PersonalText after) implements Correction {
    }

    record Matter(MatterKind after) implements Correction {
    }

    /** Since when the person was detained in fact. */
    record DetentionTime(Instant after) implements Correction {
    }

    /** For when the hearing is, or was, set. */
    record HearingTime(HearingId hearingId, Instant after) implements Correction {
    }

    record ResultOfHearing(HearingId hearingId, HearingResult after) implements Correction {
    }

    /**
     * When a step of the case happened in the world.
     *
     * @param event stored name of that step's event
     */
    record OccurredTime(String event, Instant before, Instant after) implements Correction {

        /** The instant as it reads now, if it is the one that was told by such a step. */
        public Instant of(Instant told, String... events) {
            return same(told, before) && List.of(events).contains(event) ? after : told;
        }

        /**
         * Whether both are when the same step happened. A case that is held in memory knows the time of its record by another
         * clock than the store's, so what lies within a minute is taken for the same.
         */
        public static boolean same(Instant one, Instant other) {
            return Duration.between(one, other).abs().compareTo(Duration.ofMinutes(1)) <= 0;
        }
    }

    /** @throws NullPointerException if what the fact needs is not told */
    static Correction of(Corrected what, @Nullable PersonalText text) {
        return switch (what.fact()) {
            case APPLICANT_NAME -> new ApplicantName(Objects.requireNonNull(text));
            case CONTACT -> new Contact(Objects.requireNonNull(text));
            case MATTER -> new Matter(new MatterKind(Objects.requireNonNull(what.codeAfter())));
            case DETENTION_TIME -> new DetentionTime(Objects.requireNonNull(what.timeAfter()));
            case HEARING_TIME -> new HearingTime(Objects.requireNonNull(what.hearingId()),
                    Objects.requireNonNull(what.timeAfter()));
            case HEARING_RESULT -> new ResultOfHearing(Objects.requireNonNull(what.hearingId()),
                    HearingResult.valueOf(Objects.requireNonNull(what.codeAfter())));
            case OCCURRED_TIME -> new OccurredTime(what.event(), Objects.requireNonNull(what.timeBefore()),
                    Objects.requireNonNull(what.timeAfter()));
        };
    }
}
