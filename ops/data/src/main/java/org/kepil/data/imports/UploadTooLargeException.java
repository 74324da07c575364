package org.kepil.data.imports;

/** Somebody sent more than the settings allow. */
final class UploadTooLargeException extends Exception {

    private final long maxBytes;

    UploadTooLargeException(long maxBytes) {
        super("An upload may have at most " + maxBytes + " bytes.");
        this.maxBytes = maxBytes;
    }

    long maxBytes() {
        return maxBytes;
    }
}
