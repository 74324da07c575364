package org.kepil.query.transfer;

/** Which transfers, seen from an office. */
public enum Side {
    /** Another office asks it to take a case. */
    INCOMING,
    /** It asks another office, which has not answered. */
    OUTGOING,
    /** Those that were answered or withdrawn, on either side. */
    ENDED
}
