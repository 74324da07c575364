package org.kepil.data.year;

import java.util.Locale;

/** How far the making of a year has come. */
enum YearState {
    RUNNING,
    DONE,
    STOPPED,
    FAILED;

    boolean isOver() {
        return this != RUNNING;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
