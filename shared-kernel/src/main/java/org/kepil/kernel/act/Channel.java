package org.kepil.kernel.act;

/** The door through which an act entered Kepil. */
public enum Channel {
    PAGE,
    API,
    IMPORT,
    /** A generated year: nobody ever did it. */
    GENERATED,
    SYSTEM
}
