package org.kepil.kernel.advocate;

import org.kepil.kernel.Stored;

/** An advocate who had been excluded is in the register again. */
@Stored(value = "advocate.AdvocateReentered", stream = "advocate")
public record AdvocateReentered(AdvocateId advocateId, Admission admission) implements AdvocateEvent {
}
