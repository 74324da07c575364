package org.kepil.verifier;

/**
 * The first thing that is not as it should be.
 *
 * @param position of the event; of a checkpoint, a tile or a signature the first position that it concerns or, where it
 *                 concerns none, the size of the log
 * @param detail   which thing it is, for people
 */
record Flaw(long position, Part part, String detail) {

    /** Which part of what is stored differs. */
    enum Part {
        /** A position is missing, taken twice, or out of range. */
        POSITION("position"),
        /** The event of a position is missing. */
        EVENT("missing row"),
        /** The bytes or a field of the head of an event. */
        CONTENT("payload, metadata or header field"),
        /** The type of an event is missing, or is told twice. */
        TYPE("type"),
        /** Another event stands at the position. */
        ORDER("order"),
        /** The hash that is stored beside the position. */
        LEAF("leaf"),
        /** Which layout leaves have. */
        FORMAT("leaf format"),
        /** When the positions were given, which never goes backwards. */
        TIME("sequenced time"),
        /** Kept hashes of the tree. */
        TILE("tile"),
        /** A row of the checkpoints, or its note. */
        CHECKPOINT("checkpoint"),
        /** A signature under a checkpoint. */
        SIGNATURE("signature"),
        /** The log does not lead to the root that was signed. */
        TREE("tree"),
        /** The log is shorter than what was signed. */
        SHORTER("missing rows at the end"),
        /** An event that waits for no position and has none. */
        STRAY("event without position"),
        /** An entry of the waiting list that fits no event. */
        PENDING("waiting list");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return "Position " + position + ": " + part.words + " differs. " + detail;
    }
}
