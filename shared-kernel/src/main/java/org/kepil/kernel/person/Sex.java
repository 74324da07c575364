package org.kepil.kernel.person;

/**
 * The sex of a person, as the person says it: a mark for statistics. Not said is null, never a third constant.
 */
public enum Sex {
    FEMALE,
    MALE
}
