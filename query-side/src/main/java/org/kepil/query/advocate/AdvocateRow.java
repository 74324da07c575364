package org.kepil.query.advocate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * An entry in the register of advocates.
 *
 * @param suspension null while the advocate may take cases
 * @param version    sequence of the entry's last event, from 0
 */
public record AdvocateRow(AdvocateId advocateId, String registerNumber, String name, OfficeId officeId,
        Instant enteredAt, @Nullable Suspension suspension, long version) {

    /** Why and since when an advocate may take no case. */
    public record Suspension(String orderNumber, String ground, Instant since) {
    }
}
