package org.kepil.evidence.note;

/** A text that was to be a checkpoint, a signed note or a key is none; the message says what is wrong with it. */
public final class MalformedNote extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedNote(String message) {
        super(message);
    }
}
