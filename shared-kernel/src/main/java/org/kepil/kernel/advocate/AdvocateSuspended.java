package org.kepil.kernel.advocate;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** An advocate may take no case until reinstated. */
@Stored(value = "advocate.AdvocateSuspended", stream = "advocate")
public record AdvocateSuspended(AdvocateId advocateId, @Open String orderNumber,
        @Open String ground) implements AdvocateEvent {
}
