package org.kepil.query;

/** Where a case stands. Every view that speaks of it uses these words. */
public enum CaseState {
    REQUESTED,
    /** A person is detained, and nobody has been asked to defend them yet, or nobody said yes. */
    NOTIFIED,
    GRANTED,
    REFUSED,
    OFFERED,
    ASSIGNED,
    /** It stands still. */
    SUSPENDED,
    CLOSED,
    /** Taken over from another system, whose own words tell where it stands. */
    IMPORTED;

    /** Whether somebody still has to do something: everything that is not closed. */
    public boolean open() {
        return this != CLOSED;
    }
}
