package org.kepil.query.casefile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kepil.query.page.Address;

/**
 * One step of the timeline, in words.
 *
 * @param event    number of the event within its case, from 1
 * @param newDay   whether the row above is of another day
 * @param who      as what and for which office it was done, on that day
 * @param decision whether the step is a decision
 * @param system   whether nobody but Kepil did it
 * @param late     says that it was recorded long after it happened; null if it was not
 * @param imported says when it was taken over; null if it was not
 * @param mended   says which step set right what this one told; null if none did
 * @param then     the case as this step left it
 */
record TimelineRow(long event, long position, String day, String time, boolean newDay, String icon, String sentence,
        String who,
        boolean decision, boolean system, @Nullable String late, @Nullable String imported, @Nullable String mended,
        List<ChangeRow> changes,
        Address then) {

    /** One field before and after; null for nothing. */
    record ChangeRow(String field, @Nullable String before, @Nullable String after) {
    }
}
