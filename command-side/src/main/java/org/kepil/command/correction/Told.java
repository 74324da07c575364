package org.kepil.command.correction;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.Stored;
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;

/** What a case was told of the facts that can be set right, and by which of its events. */
final class Told {

    /** Which fact: a hearing has facts of its own, and so has a step. */
    record Place(CorrectedFact fact, @Nullable HearingId hearingId, @Nullable Long step) {

        static Place of(Corrected what) {
            return new Place(what.fact(), what.hearingId(),
                    what.fact() == CorrectedFact.OCCURRED_TIME ? what.step() : null);
        }
    }

    /** How it reads now. @param value a text about a person, an instant or a code; null if it was not known */
    record Reading(@Nullable Object value, long step, String event) {
    }

    private final Map<Place, Reading> readings = new HashMap<>();
    private @Nullable PersonId person;

    /** Whom the case is about; empty for a case that was taken over. */
    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    Optional<Reading> reading(Place place) {
        return Optional.ofNullable(readings.get(place));
    }

    /** @param at when it happened in the world, as it was told */
    void after(CaseEvent event, long step, Instant at) {
        switch (event) {
            case AidRequested told -> {
                person = told.personId();
                told(CorrectedFact.APPLICANT_NAME, null, told.applicantName(), step, event);
                told(CorrectedFact.CONTACT, null, told.contact(), step, event);
                told(CorrectedFact.MATTER, null, told.matter().code(), step, event);
            }
            case DetentionReported told -> {
                person = told.personId();
                told(CorrectedFact.APPLICANT_NAME, null, told.detaineeName(), step, event);
                told(CorrectedFact.DETENTION_TIME, null, told.detainedAt(), step, event);
                told(CorrectedFact.MATTER, null, told.matter().code(), step, event);
            }
            case HearingScheduled told ->
                told(CorrectedFact.HEARING_TIME, told.hearingId(), told.scheduledAt(), step, event);
            case HearingAdjourned told ->
                told(CorrectedFact.HEARING_TIME, told.hearingId(), told.scheduledAt(), step, event);
            case HearingHeld told ->
                told(CorrectedFact.HEARING_RESULT, told.hearingId(), told.result().name(), step, event);
            case CorrectionApplied told -> corrected(told);
            default -> {
                // tells nothing that can be set right beside its time
            }
        }
        if (!(event instanceof StepImported)) {
            readings.put(new Place(CorrectedFact.OCCURRED_TIME, null, step), new Reading(at, step, name(event)));
        }
    }

    private void told(CorrectedFact fact, @Nullable HearingId hearing, @Nullable Object value, long step,
            CaseEvent event) {
        readings.put(new Place(fact, hearing, null), new Reading(value, step, name(event)));
    }

    private void corrected(CorrectionApplied event) {
        Corrected what = event.what();
        PersonalText text = event.textAfter();
        Object value = switch (what.fact().value()) {
            case TEXT -> text;
            case CODE -> what.codeAfter();
            case TIME -> what.timeAfter();
        };
        readings.put(Place.of(what), new Reading(value, what.step(), what.event()));
    }

    private static String name(CaseEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(Stored.class)).value();
    }
}
