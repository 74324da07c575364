package org.kepil.data.year;

/** What is put in a year so that supervisors have something to find, by the name under which they look for it. */
enum Oddity {
    /** The notice comes more than two hours after the detention. */
    LATE_NOTICE,
    /** The detained person is said to be ill-treated. */
    ILL_TREATMENT,
    /** The case is offered out of turn, one of a run, to one and the same advocate. */
    OUT_OF_TURN,
    /** Somebody asks who asked shortly before. */
    DUPLICATE,
    /** The advocate is said to have been at work for another case at the same time. */
    OVERLAP,
    /** The paper that was promised never comes. */
    MISSING_PAPERS,
    /** The advocate is suspended before the case ends, and nobody takes it over. */
    BARRED_ADVOCATE
}
