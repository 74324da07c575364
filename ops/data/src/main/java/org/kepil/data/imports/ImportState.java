package org.kepil.data.imports;

import java.util.Locale;

/** How far an import has come. */
enum ImportState {
    WAITING,
    CHECKING,
    STORING,
    /** A dry run is over; nothing was stored. */
    CHECKED,
    /** Everything that the file holds and that was not there before is stored. */
    DONE,
    /** The file has errors; nothing was stored. */
    REFUSED,
    /** Somebody stopped it. What was stored stays; running it again finishes it. */
    STOPPED,
    /** Something broke. What was stored stays; running it again finishes it. */
    FAILED;

    boolean isOver() {
        return switch (this) {
            case WAITING, CHECKING, STORING -> false;
            case CHECKED, DONE, REFUSED, STOPPED, FAILED -> true;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
