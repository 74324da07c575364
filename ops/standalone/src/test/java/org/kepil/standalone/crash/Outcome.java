package org.kepil.standalone.crash;

/** What a writer was told about a command. No line at all, because the writer died, counts as {@link #UNKNOWN}. */
enum Outcome {
    ACKNOWLEDGED,
    REJECTED,
    UNKNOWN
}
