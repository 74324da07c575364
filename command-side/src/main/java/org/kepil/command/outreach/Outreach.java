package org.kepil.command.outreach;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.outreach.OutreachRule.OWN_OUTREACH_REQUIRED;
import static org.kepil.command.outreach.OutreachRule.PAST_DAY_REQUIRED;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.outreach.ParticipantsCorrected;
import org.kepil.kernel.provider.ProviderId;

/** An event of outreach or training. */
public class Outreach {

    @AggregateIdentifier
    private @Nullable OutreachId outreachId;
    private @Nullable String heldBy;
    private @Nullable Participants participants;

    /** For the repository, which tells the new object its history. */
    Outreach() {
    }

    /** A day counts as begun where it has begun anywhere, so that no zone is too late. */
    @CommandHandler
    Outreach(RecordOutreach command, Asked asked) {
        if (command.on().isAfter(LocalDate.ofInstant(asked.receivedAt(), ZoneOffset.MAX))) {
            throw PAST_DAY_REQUIRED.broken();
        }
        String by = asked.act().onBehalfOf();
        apply(command.held(by == null ? null : ProviderId.of(by)));
    }

    @CommandHandler
    long handle(CorrectParticipants command, Asked asked) {
        if (!Objects.equals(heldBy, asked.act().onBehalfOf())) {
            throw OWN_OUTREACH_REQUIRED.broken();
        }
        if (!command.participants().equals(participants)) {
            apply(new ParticipantsCorrected(command.outreachId(), command.participants()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(OutreachHeld event) {
        outreachId = event.outreachId();
        heldBy = event.providerId() == null ? null : event.providerId().toString();
        participants = event.participants();
    }

    @EventSourcingHandler
    void on(ParticipantsCorrected event) {
        participants = event.participants();
    }
}
