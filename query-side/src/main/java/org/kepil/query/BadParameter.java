package org.kepil.query;

import java.util.List;

/** A part of a question is out of its range. */
public final class BadParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String name;
    private final String rule;
    private final List<Integer> limits;

    /**
     * @param name   of the parameter
     * @param rule   which one it breaks; its sentence stands under {@code unanswered.parameter.<rule>}
     * @param limits numbers of that sentence
     */
    public BadParameter(String name, String rule, Integer... limits) {
        super(name + ": " + rule);
        this.name = name;
        this.rule = rule;
        this.limits = List.of(limits);
    }

    /** As the caller spelled it. */
    public String name() {
        return name;
    }

    String rule() {
        return rule;
    }

    List<Integer> limits() {
        return limits;
    }
}
