package org.kepil.kernel.outreach;

/** What an event is. */
public enum OutreachKind {
    LECTURE,
    MOBILE_VISIT,
    CONSULTATION_DAY,
    MEDIA,
    STAFF_TRAINING,
    ADVOCATE_TRAINING
}
