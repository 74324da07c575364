package org.kepil.command.duplicate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.duplicate.DuplicateRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.ORIGINAL_THAT_GOES_ON_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.OTHER_CASE_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.OWN_OFFICE_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.REQUEST_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.UNDECIDED_REQUEST_REQUIRED;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.closure.Kept;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateEvent;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.transfer.TransferAccepted;

/**
 * What was found of the case and others. What was said last of a pair holds: it may be said anew, and the timeline keeps
 * both. Only a request on which nothing was done yet ends as a duplicate; what was decided or worked on ends as it is.
 */
public class Comparisons {

    /** Whom the case is about, where it is, and in which matter. */
    private record Begun(PersonId person, OfficeId office, MatterKind matter) {
    }

    private final Map<CaseId, DuplicateEvent> found = new HashMap<>();
    private @Nullable Begun begun;
    private boolean decided;
    private boolean offered;
    private boolean closed;

    @CommandHandler
    long handle(CloseAsDuplicate command, Asked asked, Rules rules) {
        Begun known = begun(command.caseId(), command.original());
        ownOffice(known.office(), asked);
        DuplicateEvent before = found.get(command.original());
        if (closed && before instanceof DuplicateFound) {
            return getVersion();
        }
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        if (decided || offered) {
            throw UNDECIDED_REQUEST_REQUIRED.broken();
        }
        if (before instanceof DuplicateNoted) {
            throw ORIGINAL_THAT_GOES_ON_REQUIRED.broken();
        }
        apply(new DuplicateFound(command.caseId(), command.original(), command.originalNumber(), known.person(),
                command.reason()));
        apply(new CaseClosed(command.caseId(), Outcome.DUPLICATE,
                Kept.retention(known.matter(), asked, rules.inForce(known.office(), asked.occurredAt()))));
        return getVersion();
    }

    /** Nobody works on what is closed, so no duplicate ends for it; what was noted before stays so. */
    @CommandHandler
    long handle(NoteDuplicate command) {
        Begun known = begun(command.caseId(), command.duplicate());
        if (found.get(command.duplicate()) instanceof DuplicateNoted) {
            return getVersion();
        }
        if (closed) {
            throw ORIGINAL_THAT_GOES_ON_REQUIRED.broken();
        }
        apply(new DuplicateNoted(command.caseId(), command.duplicate(), command.duplicateNumber(), known.person(),
                command.reason()));
        return getVersion();
    }

    /** Where something else was said of the two since, that holds. */
    @CommandHandler
    long handle(NoteReopening command) {
        if (found.get(command.duplicate()) instanceof DuplicateNoted) {
            apply(new DuplicateReopened(command.caseId(), command.duplicate(), command.duplicateNumber()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(LinkCase command) {
        Begun known = begun(command.caseId(), command.other());
        return say(command.other(), new CaseLinked(command.caseId(), command.other(), command.otherNumber(),
                command.link(), known.person(), command.reason()));
    }

    @CommandHandler
    long handle(TellApart command) {
        Begun known = begun(command.caseId(), command.other());
        return say(command.other(), new CasesToldApart(command.caseId(), command.other(), command.otherNumber(),
                known.person(), command.reason()));
    }

    private Begun begun(CaseId self, CaseId other) {
        if (begun == null) {
            throw REQUEST_REQUIRED.broken();
        }
        if (self.equals(other)) {
            throw OTHER_CASE_REQUIRED.broken();
        }
        return begun;
    }

    private static void ownOffice(OfficeId office, Asked asked) {
        OfficeId own = asked.act().officeId();
        if (own != null && !own.equals(office)) {
            throw OWN_OFFICE_REQUIRED.broken();
        }
    }

    /** Said twice: it has already happened. */
    private long say(CaseId other, DuplicateEvent event) {
        if (!event.equals(found.get(other))) {
            apply(event);
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        begun = new Begun(event.personId(), event.officeId(), event.matter());
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        begun = new Begun(event.personId(), event.officeId(), event.matter());
    }

    @EventSourcingHandler
    void on(TransferAccepted event) {
        if (begun != null) {
            begun = new Begun(begun.person(), event.to(), begun.matter());
        }
    }

    @EventSourcingHandler
    void on(CorrectionApplied event) {
        if (begun != null && event.correction() instanceof Correction.Matter(var matter)) {
            begun = new Begun(begun.person(), begun.office(), matter);
        }
    }

    @EventSourcingHandler
    void on(DuplicateEvent event) {
        found.put(switch (event) {
            case DuplicateFound same -> same.original();
            case DuplicateNoted noted -> noted.duplicate();
            case DuplicateReopened reopened -> reopened.duplicate();
            case CaseLinked linked -> linked.other();
            case CasesToldApart apart -> apart.other();
        }, event);
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        decided = true;
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        decided = true;
    }

    @EventSourcingHandler
    void on(AssignmentOffered event) {
        offered = true;
    }

    @EventSourcingHandler
    void on(AssignmentDeclined event) {
        offered = false;
    }

    @EventSourcingHandler
    void on(OfferExpired event) {
        offered = false;
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        decided = true;
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event) {
        decided = true;
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    /** Whoever takes a duplicate up again says that it is none. */
    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
        found.values().removeIf(DuplicateFound.class::isInstance);
    }
}
