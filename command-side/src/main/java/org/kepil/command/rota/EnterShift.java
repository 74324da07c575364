package org.kepil.command.rota;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.RotaId;
import org.kepil.kernel.rota.ShiftEntered;
import org.kepil.kernel.rota.ShiftId;

/**
 * Puts an advocate on duty for an office.
 *
 * @param from first instant of the shift
 * @param to   first instant after it
 */
public record EnterShift(@TargetAggregateIdentifier RotaId rotaId, OfficeId officeId, ShiftId shiftId,
        AdvocateId advocateId, Instant from, Instant to) {

    public EnterShift(OfficeId officeId, ShiftId shiftId, AdvocateId advocateId, Instant from, Instant to) {
        this(RotaId.of(officeId), officeId, shiftId, advocateId, from, to);
    }

    ShiftEntered entered() {
        return new ShiftEntered(officeId, shiftId, advocateId, from, to);
    }
}
