package org.kepil.query.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.CaseState;
import org.kepil.query.InHand;
import org.kepil.query.PlainName;
import org.kepil.query.Standing;

/**
 * A case as those see it who look for its advocate.
 *
 * @param opposing   who stands against the client
 * @param openedAt   when the case began in the world
 * @param chosenAt   when it was last offered, or given to another by order; null if never
 * @param answerBy   until when the offer can be answered; null without an offer, or without such a time
 * @param conflictAt when its holder declared a conflict; null if they did not
 * @param held       everybody who ever held it
 * @param worker     who of the office works on it; null if nobody
 */
public record Engagement(CaseId caseId, String number, PersonalText client, List<PersonalText> opposing,
        MatterKind matter, OfficeId officeId, Standing standing, Instant openedAt, @Nullable Instant chosenAt,
        @Nullable Instant answerBy, @Nullable Instant conflictAt, List<AdvocateId> held, @Nullable AccountId worker) {

    public Engagement {
        opposing = List.copyOf(opposing);
        held = List.copyOf(held);
    }

    static Engagement begun(CaseId caseId, String number, PersonalText client, MatterKind matter, OfficeId office,
            Instant at) {
        return new Engagement(caseId, number, client, List.of(), matter, office, Standing.NONE, at, null, null, null,
                List.of(), null);
    }

    @JsonProperty
    public CaseState state() {
        return standing.state();
    }

    Engagement after(CaseEvent event, Instant at) {
        Standing now = standing.after(event);
        List<PersonalText> against = event instanceof OpposingPartyNamed(_, _, var name)
                ? Stream.concat(opposing.stream(), Stream.of(name)).toList()
                : opposing;
        return new Engagement(caseId, number, client, against, matter,
                event instanceof TransferAccepted given ? given.to() : officeId, now, openedAt,
                event instanceof AssignmentOffered || event instanceof AdvocateReplaced ? at : chosenAt,
                event instanceof AssignmentEvent assigned ? answerBy(assigned) : answerBy, conflictAt(event, now, at),
                held(now), InHand.after(worker, event));
    }

    private @Nullable Instant answerBy(AssignmentEvent event) {
        return switch (event) {
            case AssignmentOffered offer -> offer.answerBy();
            case ConflictDeclared _ -> answerBy;
            default -> null;
        };
    }

    /** A conflict is its holder's: the next one has none. */
    private @Nullable Instant conflictAt(CaseEvent event, Standing now, Instant at) {
        if (event instanceof ConflictDeclared) {
            return at;
        }
        return Objects.equals(now.heldBy(), standing.heldBy()) ? conflictAt : null;
    }

    private List<AdvocateId> held(Standing now) {
        AdvocateId holder = now.heldBy();
        return holder == null || held.contains(holder)
                ? held
                : Stream.concat(held.stream(), Stream.of(holder)).toList();
    }

    /** The client's name as names are compared; null if it is forgotten. */
    @Nullable
    String plainClient() {
        return PlainName.of(client);
    }

    /** The names of those who stand against the client, one a line; null if there is none. */
    @Nullable
    String plainOpposing() {
        String names = opposing.stream().map(PlainName::of).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return names.isEmpty() ? null : names;
    }

    /** Everybody who ever held it, each between blanks. */
    String holders() {
        return held.stream().map(AdvocateId::toString).collect(Collectors.joining(" "));
    }
}
