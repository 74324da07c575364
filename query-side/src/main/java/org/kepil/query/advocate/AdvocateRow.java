package org.kepil.query.advocate;

import java.time.Instant;
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
 * @param version    sequence of the entry's last event, from 0
 */
public record AdvocateRow(AdvocateId advocateId, String registerNumber, String name, OfficeId officeId,
        Practice practice, @Nullable Admission admission, Instant enteredAt, @Nullable Suspension suspension,
        long version) {

    /** Why and since when an advocate may take no case. */
    public record Suspension(String orderNumber, String ground, Instant since) {
    }
}
