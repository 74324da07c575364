package org.kepil.query.fold;

/** A view is being verified already; the one that asked second may ask again when that is over. */
public final class VerificationRuns extends RuntimeException {

    private static final long serialVersionUID = 1;
}
