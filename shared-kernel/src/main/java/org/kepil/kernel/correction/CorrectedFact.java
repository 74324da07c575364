package org.kepil.kernel.correction;

/** The facts that can be set right. */
public enum CorrectedFact {
    APPLICANT_NAME(Value.TEXT),
    CONTACT(Value.TEXT),
    MATTER(Value.CODE),
    DETENTION_TIME(Value.TIME),
    HEARING_TIME(Value.TIME),
    HEARING_RESULT(Value.CODE),
    /** When a step of the case happened in the world. */
    OCCURRED_TIME(Value.TIME);

    /** What kind of value a fact has. */
    public enum Value {
        TEXT,
        CODE,
        TIME
    }

    private final Value value;

    CorrectedFact(Value value) {
        this.value = value;
    }

    public Value value() {
        return value;
    }
}
