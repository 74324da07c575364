package org.kepil.benchmark;

import java.sql.SQLException;
import java.time.Duration;

/** One way to get events stored, with as many writers as are wanted. */
interface Subject {

    String name();

    /** How long it has to run before it is measured. */
    Duration warmUp();

    /** A new writer with whatever it needs of its own. */
    Task writer() throws SQLException;

    /** How many events are stored by now. */
    long stored();

    /** Whether everything is as it should be after a measurement, in a few words; waits until it is, within reason. */
    default String check() {
        return "stored";
    }
}
