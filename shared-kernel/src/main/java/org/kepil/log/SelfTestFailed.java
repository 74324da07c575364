package org.kepil.log;

import java.util.List;

/** Kepil must not start; the message says everything that is wrong and what to do about it. */
public final class SelfTestFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    SelfTestFailed(List<String> problems) {
        super("Kepil does not start, because its events would not be safe:\n - " + String.join("\n - ", problems));
        this.problems = problems;
    }

    /** One or two sentences for each thing that is wrong. */
    public List<String> problems() {
        return problems;
    }
}
