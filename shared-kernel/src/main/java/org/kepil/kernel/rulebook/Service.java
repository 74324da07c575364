package org.kepil.kernel.rulebook;

/** A kind of thing that an advocate does for a client and enters in the register of actions. */
public record Service(String code, Basis basis) implements Ruled {
}
