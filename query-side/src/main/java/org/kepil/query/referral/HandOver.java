package org.kepil.query.referral;

/** How far the hand-over of a person has come. */
public enum HandOver {
    OFFERED,
    ACCEPTED,
    DECLINED,
    ARRIVED
}
