package org.kepil.data.imports;

/**
 * What an import has done so far.
 *
 * @param read     rows read in the pass that is under way
 * @param stored   steps that are in the log now and were not before
 * @param known    steps that an earlier run had stored
 * @param skipped  broken rows that were passed over
 * @param rejected good rows that their case refused
 */
record Progress(long read, long stored, long known, long skipped, long rejected) {

    /** Steps that went to their case. */
    long handled() {
        return stored + known + rejected;
    }
}
