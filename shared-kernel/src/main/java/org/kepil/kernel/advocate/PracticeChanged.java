package org.kepil.kernel.advocate;

import org.kepil.kernel.Stored;

/** An advocate takes on something else, elsewhere, or in other languages. */
@Stored(value = "advocate.PracticeChanged", stream = "advocate")
public record PracticeChanged(AdvocateId advocateId, Practice practice) implements AdvocateEvent {
}
