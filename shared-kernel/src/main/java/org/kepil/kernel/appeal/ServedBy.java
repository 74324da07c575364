package org.kepil.kernel.appeal;

/** How a person got a decision. */
public enum ServedBy {
    IN_PERSON,
    POST,
    E_MAIL,
    THROUGH_REPRESENTATIVE
}
