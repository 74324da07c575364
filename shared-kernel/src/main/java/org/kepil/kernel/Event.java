package org.kepil.kernel;

/** A fact that entered the log. Every event is a record that carries {@link Stored}. */
public interface Event {
}
