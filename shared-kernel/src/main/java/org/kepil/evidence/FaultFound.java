package org.kepil.evidence;

/** The record is not whole; nothing was signed. */
public final class FaultFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    public FaultFound(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
