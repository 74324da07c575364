package org.kepil.kernel.advocate;

import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;

/** An advocate was entered in the register. The register is public, and so are name and number. */
@Stored(value = "advocate.AdvocateEntered", stream = "advocate")
public record AdvocateEntered(AdvocateId advocateId, @Open String registerNumber, @Open String name,
        OfficeId officeId) implements AdvocateEvent {
}
