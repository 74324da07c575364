package org.kepil.command.rota;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.LeaveEntered;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.RotaId;

/**
 * Says that an advocate is away.
 *
 * @param from first instant of the leave
 * @param to   first instant after it
 */
public record EnterLeave(@TargetAggregateIdentifier RotaId rotaId, OfficeId officeId, LeaveId leaveId,
        AdvocateId advocateId, Instant from, Instant to) {

    public EnterLeave(OfficeId officeId, LeaveId leaveId, AdvocateId advocateId, Instant from, Instant to) {
        this(RotaId.of(officeId), officeId, leaveId, advocateId, from, to);
    }

    LeaveEntered entered() {
        return new LeaveEntered(officeId, leaveId, advocateId, from, to);
    }
}
