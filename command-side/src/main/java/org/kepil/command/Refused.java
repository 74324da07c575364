package org.kepil.command;

import org.kepil.kernel.Refusal;

/** A rule was broken. */
public final class Refused extends CommandFailed {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
