package org.kepil.command.advocate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.office.OfficeId;

/**
 * Enters an advocate in the register. The identifier follows from the register number, which is nobody else's.
 *
 * @param admission null where nobody says by which order
 */
public record EnterAdvocate(@TargetAggregateIdentifier AdvocateId advocateId, String registerNumber, String name,
        OfficeId officeId, Practice practice, @Nullable Admission admission) implements Creation {

    /** @throws IllegalArgumentException if the identifier is not that of the register number */
    public EnterAdvocate {
        if (!advocateId.equals(idOf(registerNumber))) {
            throw new IllegalArgumentException(
                    "The advocate " + registerNumber + " has the identifier " + idOf(registerNumber) + ".");
        }
    }

    public EnterAdvocate(String registerNumber, String name, OfficeId officeId) {
        this(registerNumber, name, officeId, Practice.UNSTATED, null);
    }

    public EnterAdvocate(String registerNumber, String name, OfficeId officeId, Practice practice,
            @Nullable Admission admission) {
        this(idOf(registerNumber), registerNumber, name, officeId, practice, admission);
    }

    /** The identifier of the advocate with this register number. */
    public static AdvocateId idOf(String registerNumber) {
        return new AdvocateId(NamedId.of("advocate", registerNumber));
    }

    @Override
    public AdvocateRule unique() {
        return AdvocateRule.UNIQUE_REGISTER_NUMBER_REQUIRED;
    }

    AdvocateEntered entered() {
        return new AdvocateEntered(advocateId, registerNumber, name, officeId, practice, admission);
    }
}
