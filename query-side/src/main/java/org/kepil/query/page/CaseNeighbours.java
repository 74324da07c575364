package org.kepil.query.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** What the page of a case shows of other cases; the view that compares cases declares the bean. */
public interface CaseNeighbours {

    /**
     * Those that look like the case, and those that it was compared with.
     *
     * @param reached position in the log that the answer should know
     */
    Neighbours of(CaseId caseId, long reached, Moment moment, SignedIn reader);

    /** Other cases, in words. */
    record Neighbours(List<Alike> alike, boolean more, List<Known> known) {

        public static final Neighbours NONE = new Neighbours(List.of(), false, List.of());
    }

    /**
     * A case that looks like this one.
     *
     * @param pair   where the two lie side by side; null where the reader may not see the other one
     * @param number null there too
     * @param office whom to ask
     * @param state  null there too
     */
    record Alike(@Nullable Address pair, @Nullable String number, String office, String signs, @Nullable String state) {
    }

    /** A case that this one was compared with, and what was found. */
    record Known(Address to, String number, String finding, String reason) {
    }
}
