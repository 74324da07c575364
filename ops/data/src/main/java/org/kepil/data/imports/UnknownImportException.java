package org.kepil.data.imports;

/** No such import is remembered. */
final class UnknownImportException extends Exception {

    UnknownImportException() {
        super("No such import is remembered; imports are forgotten when the process ends.");
    }
}
