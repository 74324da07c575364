package org.kepil.kernel.rulebook;

/** What a consultation is about, as the service counts consultations. */
public record Topic(String code, Basis basis) implements Ruled {
}
