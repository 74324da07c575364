package org.kepil.command.rota;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.RotaId;
import org.kepil.kernel.rota.ShareAgreed;

/**
 * Says how much of an office's work an advocate takes.
 *
 * @param weight   share of a full load in per cent, from 1 to 100
 * @param capacity most cases and offers at a time, from 0
 */
public record AgreeShare(@TargetAggregateIdentifier RotaId rotaId, OfficeId officeId, AdvocateId advocateId, int weight,
        int capacity) {

    public AgreeShare(OfficeId officeId, AdvocateId advocateId, int weight, int capacity) {
        this(RotaId.of(officeId), officeId, advocateId, weight, capacity);
    }

    ShareAgreed agreed() {
        return new ShareAgreed(officeId, advocateId, weight, capacity);
    }
}
