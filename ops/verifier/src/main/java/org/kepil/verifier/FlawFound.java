package org.kepil.verifier;

import org.kepil.verifier.Flaw.Part;

/** What was checked is not whole. */
final class FlawFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    FlawFound(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    FlawFound(long position, Part part, String detail) {
        this(new Flaw(position, part, detail));
    }

    Flaw flaw() {
        return flaw;
    }
}
