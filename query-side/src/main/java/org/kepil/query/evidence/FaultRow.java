package org.kepil.query.evidence;

import org.kepil.evidence.Fault;

/**
 * The first thing that is not as it should be.
 *
 * @param part what differs; its sentence is {@code evidence.fault.<part>}
 */
public record FaultRow(long position, Fault.Part part) {

    static FaultRow of(Fault fault) {
        return new FaultRow(fault.position(), fault.part());
    }
}
