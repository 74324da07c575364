package org.kepil.data.imports;

/** Somebody stopped the import. */
final class StoppedException extends Exception {

    StoppedException() {
        super("The import was stopped.", null, false, false);
    }
}
