package org.kepil.command.outreach;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.service.Fund;

/** Records an event of outreach or training. Who held it follows from who records it. */
public record RecordOutreach(@TargetAggregateIdentifier OutreachId outreachId, OutreachKind kind, String title,
        String place, LocalDate on, OfficeId officeId, Participants participants,
        @Nullable Fund fund) implements Creation {

    @Override
    public OutreachRule unique() {
        return OutreachRule.NEW_OUTREACH_REQUIRED;
    }

    OutreachHeld held(@Nullable ProviderId by) {
        return new OutreachHeld(outreachId, kind, title, place, on, officeId, by, participants, fund);
    }
}
