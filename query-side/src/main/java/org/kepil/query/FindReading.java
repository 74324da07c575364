package org.kepil.query;

import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.look.Sight;

/** May somebody whom nobody asks to sign in read what an advocate may? Asked as of now, of those who know. */
public final class FindReading {

    private FindReading() {
    }

    /** Is the advocate in the register, and not suspended? Answered by {@code Boolean}. */
    @Shows(Sight.NOBODY)
    public record ByStanding(AdvocateId advocateId) {
    }

    /** Has the advocate an account that is open? Answered by {@code Boolean}. */
    @Shows(Sight.NOBODY)
    public record ByAccount(AdvocateId advocateId) {
    }
}
