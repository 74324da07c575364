package org.kepil.kernel.advocate;

import java.time.LocalDate;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** An advocate is in the register no more. @param orderedOn the day of the order */
@Stored(value = "advocate.AdvocateExcluded", stream = "advocate")
public record AdvocateExcluded(AdvocateId advocateId, @Open String orderNumber, ExclusionGround ground,
        LocalDate orderedOn) implements AdvocateEvent {
}
