package org.kepil.command.office;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeKind;
import org.kepil.kernel.office.OfficePlaced;

/** Gives an office its place in the organisation, from a day on. @param parent null for the head of the organisation */
public record PlaceOffice(@TargetAggregateIdentifier OfficeId officeId, OfficeKind kind, @Nullable OfficeId parent,
        LocalDate from) {

    /** What happened when this is done. */
    public OfficePlaced placed() {
        return new OfficePlaced(officeId, kind, parent, from);
    }
}
