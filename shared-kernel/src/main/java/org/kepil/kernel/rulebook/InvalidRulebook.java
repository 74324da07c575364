package org.kepil.kernel.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no rulebook, with everything that is wrong with it. */
public final class InvalidRulebook extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * One thing that is wrong.
     *
     * @param pointer where, as a JSON Pointer into the text; empty for all of it
     */
    public record Fault(String pointer, String what) {

        /** Where and what, for people. */
        public String told() {
            return pointer.isEmpty() ? what : pointer + ": " + what;
        }
    }

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public InvalidRulebook(List<Fault> faults) {
        super(faults.stream().map(Fault::told).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults;
    }
}
