package org.kepil.command.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.Choice.Exclusion;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.transfer.TransferAccepted;

/**
 * What a case's own events say about who should take it.
 *
 * @param office null for a case without one, which is offered to nobody
 * @param opposing who stands against the client
 * @param why    those whose turn it is not, each with the reason
 */
record Earlier(@Nullable OfficeId office, @Nullable MatterKind matter, @Nullable PersonalText client,
        List<PersonalText> opposing, Map<AdvocateId, Exclusion> why) {

    static final Earlier NONE = new Earlier(null, null, null, List.of(), Map.of());

    private static final DeclineGround CONFLICT = new DeclineGround("CONFLICT_OF_INTEREST");

    /** Who said that they act against the client. */
    boolean conflicted(AdvocateId advocate) {
        return why.get(advocate) == Exclusion.CONFLICT_OF_INTEREST;
    }

    Roster.Sides sides(CaseId of) {
        return new Roster.Sides(of, client, opposing);
    }

    /** Who should take the case now, if these act against the client. */
    Need need(Set<AdvocateId> conflicted, @Nullable String district) {
        Map<AdvocateId, Exclusion> all = new HashMap<>(why);
        all.putAll(conflicted.stream().collect(Collectors.toMap(each -> each, _ -> Exclusion.CONFLICT_OF_INTEREST)));
        return new Need(matter == null ? "" : matter.code(), district, null, all);
    }

    /** The same, not to be given to this one again. */
    Earlier heldBy(AdvocateId advocate) {
        return with(advocate, Exclusion.HELD_BEFORE);
    }

    Earlier after(CaseEvent event) {
        return switch (event) {
            case AidRequested asked -> new Earlier(asked.officeId(), asked.matter(), asked.applicantName(), opposing,
                    why);
            case DetentionReported notice -> new Earlier(notice.officeId(), notice.matter(),
                    notice.detaineeName(), opposing, why);
            case OpposingPartyNamed(_, _, var name) -> new Earlier(office, matter, client,
                    Stream.concat(opposing.stream(), Stream.of(name)).toList(), why);
            case AssignmentEvent assigned -> after(assigned);
            case TransferAccepted given -> new Earlier(given.to(), matter, client, opposing, why);
            default -> this;
        };
    }

    private Earlier after(AssignmentEvent event) {
        return switch (event) {
            case AssignmentDeclined(_, var advocate, var ground) -> with(advocate,
                    ground.equals(CONFLICT) ? Exclusion.CONFLICT_OF_INTEREST : Exclusion.DECLINED_BEFORE);
            case OfferExpired(_, var advocate, _) -> with(advocate, Exclusion.DID_NOT_ANSWER_BEFORE);
            case AdvocateReplaced order -> heldBy(order.from());
            case AssignmentEndedEarly end -> heldBy(end.advocateId());
            case ConflictDeclared(_, var advocate) -> with(advocate, Exclusion.CONFLICT_OF_INTEREST);
            case AssignmentOffered _,AssignmentAccepted _ -> this;
        };
    }

    /** A conflict stays a conflict, whatever else happens; of the rest, the last counts. */
    private Earlier with(AdvocateId advocate, Exclusion reason) {
        Map<AdvocateId, Exclusion> all = new HashMap<>(why);
        all.merge(advocate, reason,
                (before, now) -> before == Exclusion.CONFLICT_OF_INTEREST ? before : now);
        return new Earlier(office, matter, client, opposing, Map.copyOf(all));
    }
}
