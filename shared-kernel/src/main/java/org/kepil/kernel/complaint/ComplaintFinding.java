package org.kepil.kernel.complaint;

/** Whether a complaint was right. */
public enum ComplaintFinding {
    JUSTIFIED,
    PARTLY_JUSTIFIED,
    NOT_JUSTIFIED
}
