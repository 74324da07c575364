package org.kepil.query.page;

/** How far the views have come. */
@FunctionalInterface
public interface LivePosition {

    /** Position of the last event that every view has folded, -1 if there is none. */
    long position();
}
