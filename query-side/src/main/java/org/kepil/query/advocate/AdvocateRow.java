package org.kepil.query.advocate;

import java.time.Instant;
import java.time.LocalDate;
import org.kepil.kernel.advocate.ExclusionGround;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.office.OfficeId;

/**
 * An entry in the register of advocates.
 *
 * @param practice   what the advocate takes on, where, and in which languages
 * @param admission  by what the advocate came into the register; null where the entry does not say
 * @param suspension null while the advocate may take cases
 * @param exclusion  null while the advocate is in the register
 * @param version    sequence of the entry's last event, from 0
 */
public record AdvocateRow(AdvocateId advocateId, String registerNumber, String name, OfficeId officeId,
        Practice practice, @Nullable Admission admission, Instant enteredAt, @Nullable Suspension suspension,
        @Nullable Exclusion exclusion, long version) {

    /** Whether the advocate may take cases. */
    public boolean free() {
        return suspension == null && exclusion == null;
    }

    AdvocateRow stands(@Nullable Suspension suspended, @Nullable Exclusion excluded, long reached) {
        return new AdvocateRow(advocateId, registerNumber, name, officeId, practice, admission, enteredAt, suspended,
                excluded, reached);
    }

    AdvocateRow admitted(Admission now, long reached) {
        return new AdvocateRow(advocateId, registerNumber, name, officeId, practice, now, enteredAt, null, null,
                reached);
    }

    AdvocateRow practises(Practice now, long reached) {
        return new AdvocateRow(advocateId, registerNumber, name, officeId, now, admission, enteredAt, suspension,
                exclusion, reached);
    }

    /** By which order, why and since when an advocate is in the register no more. */
    public record Exclusion(String orderNumber, ExclusionGround ground, LocalDate orderedOn) {
    }

    /** Why and since when an advocate may take no case. */
    public record Suspension(String orderNumber, String ground, Instant since) {
    }
}
