package org.kepil.command.rota;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.RotaId;
import org.kepil.kernel.rota.ShiftId;

/** Takes a shift off the rota. */
public record CancelShift(@TargetAggregateIdentifier RotaId rotaId, OfficeId officeId, ShiftId shiftId) {

    public CancelShift(OfficeId officeId, ShiftId shiftId) {
        this(RotaId.of(officeId), officeId, shiftId);
    }
}
