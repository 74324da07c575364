package org.kepil.query.detention;

/** How far the defence of a detained person has come. */
public enum DeskStage {
    /** Nobody holds the case, and nobody is asked to. */
    WAITS_FOR_ADVOCATE,
    /** An advocate is asked and has not answered. */
    OFFERED,
    ON_THE_WAY,
    ARRIVED,
    /** The two have met, the person did not want the advocate or is free, or the case is closed. */
    DONE
}
