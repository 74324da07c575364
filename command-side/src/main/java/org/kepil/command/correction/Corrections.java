package org.kepil.command.correction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.correction.CorrectionRule.FITTING_VALUE_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.KNOWN_FACT_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.NEW_CORRECTION_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.ONE_PROPOSAL_FOR_A_FACT;
import static org.kepil.command.correction.CorrectionRule.OPEN_PROPOSAL_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.OTHER_VALUE_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.PAST_TIME_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.REQUEST_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.UNCHANGED_FACT_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.kepil.command.correction.Told.Place;
import org.kepil.command.correction.Told.Reading;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.InstantText;
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.Correction.OccurredTime;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.CorrectionEvent;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.correction.CorrectionRejected;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;

/**
 * Facts that were recorded wrongly. One person says how a fact should read and why, another one agrees or does not; what was
 * told first stays in the log, and the correction after it. Also a closed case is set right.
 */
public class Corrections {

    /** A proposal, what was said of it last, and who proposed it. */
    private record Proposal(CorrectionProposed told, CorrectionEvent last, @Nullable String actor,
            @Nullable String name) {

        boolean open() {
            return last instanceof CorrectionProposed;
        }

        /** An account is no person: whoever has two under one name is one here. */
        boolean isOf(Asked asked) {
            return asked.act().actorId().toString().equals(actor)
                    || name != null && name.strip().equalsIgnoreCase(asked.act().actorName().strip());
        }
    }

    private final Told told = new Told();
    private final Map<CorrectionId, Proposal> proposals = new HashMap<>();
    private @Nullable OfficeId office;

    @CommandHandler
    long handle(ProposeCorrection command, Asked asked, Rules rules) {
        PersonId person = told.person().orElseThrow(REQUEST_REQUIRED::broken);
        Place place = new Place(command.fact(), command.hearingId(), command.step());
        Proposal before = proposals.get(command.correctionId());
        if (before != null) {
            if (!place.equals(Place.of(before.told().what())) || !before.told().reason().equals(command.reason())) {
                throw NEW_CORRECTION_REQUIRED.broken();
            }
            return getVersion();
        }
        Reading reading = told.reading(place).orElseThrow(KNOWN_FACT_REQUIRED::broken);
        fits(command, asked, rules);
        if (value(command).equals(reading.value())) {
            throw OTHER_VALUE_REQUIRED.broken();
        }
        if (proposals.values().stream().anyMatch(each -> each.open() && Place.of(each.told().what()).equals(place))) {
            throw ONE_PROPOSAL_FOR_A_FACT.broken();
        }
        apply(new CorrectionProposed(command.caseId(), command.correctionId(), what(command, reading), person,
                reading.value() instanceof PersonalText text ? text : null, command.text(), command.reason()));
        return getVersion();
    }

    private static Corrected what(ProposeCorrection command, Reading reading) {
        return new Corrected(command.fact(), reading.step(), reading.event(), command.hearingId(),
                reading.value() instanceof Instant at ? at : null, command.time(),
                reading.value() instanceof String code ? code : null, command.code());
    }

    /** A value of the kind that the fact has, and no other. */
    private static Object value(ProposeCorrection command) {
        Object value = switch (command.fact().value()) {
            case TEXT -> alone(command.text(), command.time(), command.code());
            case CODE -> alone(command.code(), command.time(), command.text());
            case TIME -> alone(command.time(), command.code(), command.text());
        };
        if (value == null) {
            throw FITTING_VALUE_REQUIRED.broken();
        }
        return value;
    }

    private static @Nullable Object alone(@Nullable Object value, @Nullable Object one, @Nullable Object other) {
        return one == null && other == null ? value : null;
    }

    private void fits(ProposeCorrection command, Asked asked, Rules rules) {
        Object value = value(command);
        boolean happened = command.fact() == CorrectedFact.DETENTION_TIME
                || command.fact() == CorrectedFact.OCCURRED_TIME;
        if (happened && value instanceof Instant at && at.isAfter(asked.receivedAt())) {
            throw PAST_TIME_REQUIRED.broken();
        }
        if (command.fact() == CorrectedFact.HEARING_RESULT
                && Arrays.stream(HearingResult.values()).noneMatch(result -> result.name().equals(value))) {
            throw LISTED_CODE_REQUIRED.broken();
        }
        if (command.fact() == CorrectedFact.MATTER && rules
                .inForce(Objects.requireNonNull(office), asked.occurredAt()).matter(value.toString()).isEmpty()) {
            throw LISTED_CODE_REQUIRED.broken();
        }
    }

    @CommandHandler
    long handle(ApproveCorrection command, Asked asked) {
        Proposal proposal = known(command.correctionId());
        if (proposal.last() instanceof CorrectionApplied) {
            return getVersion();
        }
        decide(proposal, asked);
        CorrectionProposed of = proposal.told();
        if (!same(of.what().fact(), before(of), told.reading(Place.of(of.what())).map(Reading::value))) {
            throw UNCHANGED_FACT_REQUIRED.broken();
        }
        apply(new CorrectionApplied(command.caseId(), command.correctionId(), of.what(), of.personId(),
                of.textBefore(), of.textAfter()));
        return getVersion();
    }

    private static boolean same(CorrectedFact fact, Optional<Object> proposed, Optional<Object> now) {
        return fact == CorrectedFact.OCCURRED_TIME && proposed.orElse(null) instanceof Instant one
                && now.orElse(null) instanceof Instant other
                        ? OccurredTime.same(one, other)
                        : proposed.equals(now);
    }

    private static Optional<Object> before(CorrectionProposed of) {
        return Optional.ofNullable(switch (of.what().fact().value()) {
            case TEXT -> of.textBefore();
            case CODE -> of.what().codeBefore();
            case TIME -> of.what().timeBefore();
        });
    }

    /** Whoever proposed it can take it back in this way as well. */
    @CommandHandler
    long handle(RejectCorrection command) {
        Proposal proposal = known(command.correctionId());
        var rejected = new CorrectionRejected(command.caseId(), command.correctionId(), proposal.told().personId(),
                command.reason());
        if (!rejected.equals(proposal.last())) {
            open(proposal);
            apply(rejected);
        }
        return getVersion();
    }

    private static void decide(Proposal proposal, Asked asked) {
        open(proposal);
        if (proposal.isOf(asked)) {
            throw FOUR_EYES_REQUIRED.broken();
        }
    }

    private static void open(Proposal proposal) {
        if (!proposal.open()) {
            throw OPEN_PROPOSAL_REQUIRED.broken();
        }
    }

    private Proposal known(CorrectionId id) {
        Proposal proposal = proposals.get(id);
        if (proposal == null) {
            throw OPEN_PROPOSAL_REQUIRED.broken();
        }
        return proposal;
    }

    /** The log keeps milliseconds; what has just happened may still have more, and tell its time as an instant or as text. */
    @EventSourcingHandler
    void on(CaseEvent event, @SequenceNumber long step, @MetaDataValue("occurredAt") @Nullable Object occurredAt,
            @Timestamp Instant recorded, @MetaDataValue("actorId") @Nullable String actor,
            @MetaDataValue("actorName") @Nullable String name) {
        Instant at = occurredAt == null ? recorded : InstantText.read(occurredAt.toString());
        told.after(event, step, at.truncatedTo(ChronoUnit.MILLIS));
        switch (event) {
            case AidRequested requested -> office = requested.officeId();
            case DetentionReported notice -> office = notice.officeId();
            case CorrectionProposed proposed ->
                proposals.put(proposed.correctionId(), new Proposal(proposed, proposed, actor, name));
            case CorrectionApplied applied -> said(applied);
            case CorrectionRejected rejected -> said(rejected);
            default -> {
                // says nothing of corrections
            }
        }
    }

    private void said(CorrectionEvent event) {
        proposals.computeIfPresent(event.correctionId(),
                (_, proposal) -> new Proposal(proposal.told(), event, proposal.actor(), proposal.name()));
    }
}
