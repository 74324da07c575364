package org.kepil.kernel.advocate;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** An advocate may take cases again. */
@Stored(value = "advocate.AdvocateReinstated", stream = "advocate")
public record AdvocateReinstated(AdvocateId advocateId, @Open String orderNumber) implements AdvocateEvent {
}
