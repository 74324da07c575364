package org.kepil.kernel.rulebook;

/** One entry of a rulebook. */
public interface Ruled {

    /** What events and forms call it: upper case, once among its like. */
    String code();

    /** Why it is so. */
    Basis basis();
}
