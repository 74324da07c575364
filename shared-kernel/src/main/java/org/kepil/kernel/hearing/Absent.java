package org.kepil.kernel.hearing;

/** Who was not there when a hearing should have taken place. */
public enum Absent {
    /** The advocate of the case; supervisors look at each. */
    ADVOCATE,
    CLIENT,
    /** No judge, or the court did not sit. */
    COURT
}
