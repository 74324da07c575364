package org.kepil.command.publication;

import org.kepil.kernel.publication.Period;

/** Counts the table of a period. Whoever freezes it does not say what it holds: it is counted at that moment. */
public interface Figures {

    /**
     * A table as it was counted.
     *
     * @param position of the last event that was counted
     * @param sha256   of its canonical form, 64 hexadecimal digits
     */
    record Counted(long position, String sha256) {
    }

    /** @param smallest least number of people that is told */
    Counted count(String country, Period period, int smallest);
}
