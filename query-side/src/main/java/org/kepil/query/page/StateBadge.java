package org.kepil.query.page;

import org.kepil.query.CaseState;
import org.springframework.stereotype.Component;

/** How a state is drawn beside its word: class and symbol. */
@Component("stateBadge")
public class StateBadge {

    /** Class of the badge: meaning never rests on its colour. */
    public String style(CaseState state) {
        return switch (state) {
            case REQUESTED, IMPORTED, SUSPENDED -> "st-pause";
            case GRANTED, OFFERED, ASSIGNED -> "st-run";
            case REFUSED, NOTIFIED -> "st-risk";
            case CLOSED -> "st-met";
        };
    }

    public String icon(CaseState state) {
        return switch (state) {
            case REQUESTED -> "hourglass";
            case NOTIFIED -> "bell";
            case GRANTED -> "check";
            case REFUSED -> "circle-x";
            case OFFERED -> "send";
            case ASSIGNED -> "user-check";
            case SUSPENDED -> "clock-pause";
            case CLOSED -> "circle-check";
            case IMPORTED -> "download";
        };
    }
}
