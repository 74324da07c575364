package org.kepil.data.year;

/** Somebody stopped the run. What is appended stays, and running it again adds the rest. */
public final class YearStopped extends Exception {

    private static final long serialVersionUID = 1L;
}
