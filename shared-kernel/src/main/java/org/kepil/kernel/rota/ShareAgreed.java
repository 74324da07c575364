package org.kepil.kernel.rota;

import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * An office and an advocate agreed how much of the office's work the advocate takes.
 *
 * @param weight   share of a full load in per cent, from 1
 * @param capacity most cases and offers at a time
 */
@Stored(value = "rota.ShareAgreed", stream = "rota")
public record ShareAgreed(OfficeId officeId, AdvocateId advocateId, int weight, int capacity) implements RotaEvent {
}
