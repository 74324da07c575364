package org.kepil.command;

import org.kepil.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule was broken. */
public final class Refused extends CommandFailed {

    private final transient Refusal refusal;
    private final transient @Nullable String field;
    private final transient List<String> arguments;

    public Refused(Refusal refusal) {
        this(refusal, null, List.of());
    }

    private Refused(Refusal refusal, @Nullable String field, List<String> arguments) {
        super(refusal.code());
        this.refusal = refusal;
        this.field = field;
        this.arguments = arguments;
    }

    /** A refusal because of one field of the request. @param arguments of its sentence */
    public static Refused about(String field, Refusal refusal, String... arguments) {
        return new Refused(refusal, field, List.of(arguments));
    }

    /** The field because of which it was refused; null if it was not because of one. */
    public @Nullable String field() {
        return field;
    }

    /** What the sentence of the refusal names. */
    public List<String> arguments() {
        return arguments;
    }

    public Refusal refusal() {
        return refusal;
    }
}
