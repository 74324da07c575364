package org.kepil.query;

import org.kepil.kernel.look.Sight;
import java.util.Set;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/** What are these offices, advocates and organisations called? Views hold identifiers only; names are joined when a question is asked. */
public final class FindNames {

    private FindNames() {
    }

    /**
     * Answered by {@code Names}.
     *
     * @param moment as of when; the answer to a past moment has the names of that moment
     */
    @Shows(Sight.NOBODY)
    public record OfOffices(Set<OfficeId> offices, Moment moment) {
    }

    /** Answered by {@code Names}. */
    @Shows(Sight.NOBODY)
    public record OfProviders(Set<ProviderId> providers, Moment moment) {
    }

    /** Answered by {@code Names}. */
    @Shows(Sight.NOBODY)
    public record OfAdvocates(Set<AdvocateId> advocates, Moment moment) {
    }
}
