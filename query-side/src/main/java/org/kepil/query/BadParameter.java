package org.kepil.query;

import java.util.List;
import java.util.Locale;

/** A part of a question is out of its range. */
public final class BadParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What a parameter must be. */
    public enum Rule {
        UNREADABLE("unanswered.parameter.unreadable"),
        RANGE("unanswered.parameter.range"),
        DAYS("unanswered.parameter.days"),
        YEARS("unanswered.parameter.years"),
        NUL("unanswered.parameter.nul"),
        CURSOR("unanswered.parameter.cursor");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }

        /** As the API names it: {@code range}. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The message key of its sentence. */
        public String sentence() {
            return sentence;
        }
    }

    private final String name;
    private final Rule rule;
    private final List<Integer> limits;

    /**
     * @param name   of the parameter
     * @param rule   which one it breaks
     * @param limits numbers of that sentence
     */
    public BadParameter(String name, Rule rule, Integer... limits) {
        super(name + ": " + rule.code());
        this.name = name;
        this.rule = rule;
        this.limits = List.of(limits);
    }

    /** As the caller spelled it. */
    public String name() {
        return name;
    }

    /** Which one it breaks. */
    public Rule rule() {
        return rule;
    }

    /** The numbers of the rule's sentence. */
    public List<Integer> limits() {
        return limits;
    }
}
