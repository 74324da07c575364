package org.kepil.query;

/** There is nothing under this identifier, or there was nothing at the moment of the question. */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What there is not. */
    public enum What {
        CASE("unanswered.not-found.case"),
        CHECKPOINT("unanswered.not-found.checkpoint"),
        CASE_YET("unanswered.not-found.case-yet"),
        CONSULTATION("unanswered.not-found.consultation"),
        COMPLAINT("unanswered.not-found.complaint"),
        DOCUMENT("unanswered.not-found.document"),
        PUBLICATION("unanswered.not-found.publication"),
        SUBMISSION("unanswered.not-found.submission"),
        VIEW("unanswered.not-found.view");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        /** The message key of its sentence. */
        public String sentence() {
            return sentence;
        }
    }

    private final What what;
    private final String which;

    /**
     * @param what  there is not
     * @param which as the caller asked for it
     */
    public Unknown(What what, Object which) {
        super(what + " " + which);
        this.what = what;
        this.which = which.toString();
    }

    What what() {
        return what;
    }

    String which() {
        return which;
    }
}
