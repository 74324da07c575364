package org.kepil.query;

/** There is nothing under this identifier, or there was nothing at the moment of the question. */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String which;

    /**
     * @param what  there is not; its sentence stands under {@code unanswered.not-found.<what>}
     * @param which as the caller asked for it
     */
    public Unknown(String what, Object which) {
        super(what + " " + which);
        this.what = what;
        this.which = which.toString();
    }

    String what() {
        return what;
    }

    String which() {
        return which;
    }
}
