package org.kepil.data.imports;

/** As many imports wait as may wait. */
final class TooManyImportsException extends Exception {

    TooManyImportsException() {
        super("Too many imports are waiting.");
    }
}
