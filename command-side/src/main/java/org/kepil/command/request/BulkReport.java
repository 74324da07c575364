package org.kepil.command.request;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of many requests, row by row.
 *
 * @param dryRun whether they were checked only
 */
record BulkReport(boolean dryRun, long begun, long known, long wrong, List<Line> rows) {

    static BulkReport of(boolean dryRun, List<Line> rows) {
        return new BulkReport(dryRun, count(rows, Outcome.BEGUN), count(rows, Outcome.KNOWN),
                count(rows, Outcome.WRONG), rows);
    }

    private static long count(List<Line> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** What became of a row. */
    enum Outcome {
        /** Nothing stands against it; it was checked only. */
        RIGHT,
        BEGUN,
        /** It was sent before, and is the same case. */
        KNOWN,
        WRONG
    }

    /**
     * One row.
     *
     * @param row       its place behind the header, from 1
     * @param reference by which whoever sends it knows it; empty if it has none
     * @param caseId    null unless there is a case
     * @param number    what people call that case; null without one
     * @param errors    everything that stands against it
     */
    record Line(int row, String reference, Outcome outcome, @Nullable UUID caseId, @Nullable String number,
            List<Fault> errors) {
    }

    /** @param field the column; empty where it is the whole row */
    record Fault(String field, String rule) {
    }
}
