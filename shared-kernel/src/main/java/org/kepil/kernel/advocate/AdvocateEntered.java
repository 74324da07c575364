package org.kepil.kernel.advocate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;

/**
 * An advocate was entered in the register. The register is public, and so are name and number.
 *
 * @param admission null where the entry does not say by which order it was made
 */
@Stored(value = "advocate.AdvocateEntered", stream = "advocate", revision = 2)
public record AdvocateEntered(AdvocateId advocateId, @Open String registerNumber, @Open String name,
        OfficeId officeId, Practice practice, @Nullable Admission admission) implements AdvocateEvent {
}
