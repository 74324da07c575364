package org.kepil.query;

import org.kepil.kernel.look.Sight;
import java.util.Map;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;

/** Which advocates may take no case? The register answers with {@link FindBarred.Barred}. */
@Shows(Sight.NOBODY)
public record FindBarred(Moment moment, SignedIn reader) {

    /** Each with the number of the order that says so. */
    public record Barred(Map<AdvocateId, String> orders) {

        public Barred {
            orders = Map.copyOf(orders);
        }
    }
}
