package org.kepil.query.complaint;

/** How far a complaint came. */
public enum ComplaintStage {
    RECEIVED,
    OWNED,
    INVESTIGATED,
    WITH_THE_BAR,
    ANSWERED,
    CLOSED,
    VOIDED;

    /** Whether somebody has to find an answer. */
    public boolean open() {
        return this == RECEIVED || this == OWNED || this == INVESTIGATED;
    }
}
