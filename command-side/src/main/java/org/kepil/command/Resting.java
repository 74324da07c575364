package org.kepil.command;

/**
 * Says when what Kepil does by itself has to wait: alarms, expiries, whatever a round finds due by the clock of today. Rounds
 * ask every one that there is before they begin.
 */
@FunctionalInterface
public interface Resting {

    boolean rests();
}
