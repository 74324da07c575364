package org.kepil.standalone.crash;

/** How a run ended. A run whose kills did not all hit proves nothing, and is not repeated by itself. */
enum Verdict {
    PASS,
    FAIL,
    INCONCLUSIVE
}
