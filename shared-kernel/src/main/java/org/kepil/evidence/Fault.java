package org.kepil.evidence;

/**
 * The first thing that is not as it should be.
 *
 * @param position position of the event, or the size of the tree that is concerned
 */
public record Fault(long position, Part part) {

    /** Which part of the record differs. */
    public enum Part {
        /** No event has this position. */
        POSITION("no event has this position"),
        /** The position stands for an event that is not there. */
        EVENT("the event of this position is missing"),
        /** The event is of a type that is not there. */
        TYPE("the type of the event is missing"),
        /** No layout is told for the leaf. */
        FORMAT("no known format of leaves is told for this position"),
        /** The stored bytes or the head of the event are not those that the leaf was made of. */
        CONTENT("the stored event is not the one that its leaf was made of"),
        /** The hashes of the tree are not those of a checkpoint. */
        TREE("the tree is not the one of the last checkpoint"),
        /** A checkpoint was not signed by this log. */
        SIGNATURE("a checkpoint was not signed with the key of this log"),
        /** The log ends before a checkpoint. */
        SHORTER("the log is shorter than a checkpoint that was signed"),
        /** A checkpoint that is kept outside says something else. */
        KEPT("a checkpoint that is kept outside the database has another root");

        private final String sentence;

        Part(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public String toString() {
        return "At %d: %s.".formatted(position, part.sentence);
    }
}
