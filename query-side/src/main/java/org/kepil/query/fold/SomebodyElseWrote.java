package org.kepil.query.fold;

/** Another process folds the same view. The batch is undone, and tried again by whoever holds the claim. */
final class SomebodyElseWrote extends RuntimeException {

    private static final long serialVersionUID = 1;

    SomebodyElseWrote(String view, int expected, int written) {
        super("Of " + expected + " rows of " + view + " only " + written + " were where they had been read.");
    }
}
