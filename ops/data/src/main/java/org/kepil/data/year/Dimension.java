package org.kepil.data.year;

/** By what a published table counts people. */
enum Dimension {
    REGION,
    MATTER,
    SEX,
    GROUND,
    STAGE
}
