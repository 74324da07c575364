package org.kepil.query.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;

/** What can be done next about a complaint, as its page offers it. The command side decides. */
enum ComplaintStep {

    OWNER("owner", "user-check", (complaint, reader) -> complaint.stage().open() && !mine(complaint, reader)),
    LETTER("holding-letter", "send", (complaint, reader) -> open(complaint, reader)
            && complaint.handling().letterAt() == null),
    INVESTIGATION("investigation", "search", (complaint, reader) -> open(complaint, reader)
            && !complaint.kind().ofTheBar()),
    BAR("bar", "scale", (complaint, reader) -> open(complaint, reader) && complaint.advocateId() != null),
    ANSWER("answer", "writing", (complaint, reader) -> mine(complaint, reader)
            && complaint.stage() == ComplaintStage.INVESTIGATED),
    CLOSURE("closure", "lock", (complaint, reader) -> mine(complaint, reader)
            && (complaint.stage() == ComplaintStage.ANSWERED || complaint.stage() == ComplaintStage.WITH_THE_BAR)),
    REOPENING("reopening", "refresh", (complaint, _) -> !complaint.stage().open()
            && complaint.stage() != ComplaintStage.VOIDED),
    VOIDING("voiding", "x", ComplaintStep::open);

    private final String verb;
    private final String icon;
    private final BiPredicate<Complaint, SignedIn> possible;

    ComplaintStep(String verb, String icon, BiPredicate<Complaint, SignedIn> possible) {
        this.verb = verb;
        this.icon = icon;
        this.possible = possible;
    }

    /** The step under this name; empty for null and for names that are none. */
    static Optional<ComplaintStep> of(@Nullable String name) {
        return Arrays.stream(values()).filter(step -> step.path().equals(name)).findFirst();
    }

    /** Those that this reader may take now. */
    static List<ComplaintStep> possible(Complaint complaint, SignedIn reader) {
        return reader.may(Permission.HANDLE_COMPLAINT)
                ? Arrays.stream(values()).filter(step -> step.possible.test(complaint, reader)).toList()
                : List.of();
    }

    /** Last part of the message keys {@code step.<name>} and {@code form.<name>}. */
    public String path() {
        return "complaint-" + verb;
    }

    /** Last part of the address that takes the form. */
    String verb() {
        return verb;
    }

    public String icon() {
        return icon;
    }

    private static boolean mine(Complaint complaint, SignedIn reader) {
        return reader.accountId().value().equals(complaint.handling().ownerId());
    }

    private static boolean open(Complaint complaint, SignedIn reader) {
        return complaint.stage().open() && mine(complaint, reader);
    }
}
