package org.kepil.kernel.complaint;

/** What a complaint is about. */
public enum ComplaintKind {
    /** How an advocate defended or advised: the bar judges that, and not the state that pays. */
    QUALITY_OF_DEFENCE,
    CONDUCT,
    DELAY,
    NO_ACCESS,
    PAYMENT_ASKED,
    OTHER;

    /** Whether only the bar's own body may judge it. */
    public boolean ofTheBar() {
        return this == QUALITY_OF_DEFENCE;
    }
}
