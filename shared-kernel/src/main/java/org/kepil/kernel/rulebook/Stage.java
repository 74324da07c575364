package org.kepil.kernel.rulebook;

/** A part of the proceedings for which an advocate is ordered and paid by itself. */
public record Stage(String code, Basis basis) implements Ruled {
}
