package org.kepil.query;

/** There is nothing under this identifier, or there was nothing at the moment of the question. */
public final class Unknown extends RuntimeException {

    public Unknown(String message) {
        super(message);
    }
}
