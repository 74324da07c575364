package org.kepil.command.rota;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.RotaId;

/** Says that an advocate is not away after all, or back before the time. */
public record CancelLeave(@TargetAggregateIdentifier RotaId rotaId, OfficeId officeId, LeaveId leaveId) {

    public CancelLeave(OfficeId officeId, LeaveId leaveId) {
        this(RotaId.of(officeId), officeId, leaveId);
    }
}
