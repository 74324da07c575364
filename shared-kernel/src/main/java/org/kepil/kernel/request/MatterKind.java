package org.kepil.kernel.request;

/** The kind of matter that a case is about. */
public enum MatterKind {
    CRIMINAL,
    ADMINISTRATIVE,
    CIVIL
}
