package org.kepil.kernel.person;

/**
 * The band that a person's age falls in on the day of the request: a mark for statistics. The bands are fixed, and a
 * date of birth is never asked for, because no table needs it and together with an office it would name a person.
 */
public enum AgeGroup {

    /** Under 18. */
    MINOR,
    /** From 18 to 59. */
    ADULT,
    /** From 60 on. */
    ELDER
}
