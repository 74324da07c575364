package org.kepil.command.legalaidcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.kepil.command.appeal.Appeals;
import org.kepil.command.assignment.Representation;
import org.kepil.command.assignment.Tenure;
import org.kepil.command.closure.Closure;
import org.kepil.command.closure.Continuance;
import org.kepil.command.correction.Corrections;
import org.kepil.command.decision.Advancing;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Listed;
import org.kepil.command.decision.Rules;
import org.kepil.command.detention.Detention;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.document.Documents;
import org.kepil.command.duplicate.Comparisons;
import org.kepil.command.eligibility.Eligibility;
import org.kepil.command.handling.Handling;
import org.kepil.command.hearing.Hearings;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportedHistory;
import org.kepil.command.party.Parties;
import org.kepil.command.request.RequestAid;
import org.kepil.command.service.Acts;
import org.kepil.command.service.Services;
import org.kepil.command.timelimit.Alarms;
import org.kepil.command.transfer.Transfers;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.command.submission.SubmitRequest;
import org.kepil.command.submission.SubmitNotice;
import org.kepil.command.submission.SubmitCounselRequest;
import org.kepil.command.court.Proceedings;

/**
 * A case of legal aid, from its beginning to the closure. It begins with a request or with the notice of a
 * detention, or is taken over from elsewhere; what may happen then, each member decides for its feature, from the events of
 * the case alone.
 */
public class LegalAidCase {

    @AggregateIdentifier
    private @Nullable CaseId caseId;

    private @Nullable OfficeId officeId;

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Eligibility eligibility = new Eligibility();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Documents documents = new Documents();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Appeals appeals = new Appeals();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Detention detention = new Detention();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Representation representation = new Representation();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Tenure tenure = new Tenure();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Comparisons comparisons = new Comparisons();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Parties parties = new Parties();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Handling handling = new Handling();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Hearings hearings = new Hearings();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Proceedings proceedings = new Proceedings();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Services services = new Services();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Acts acts = new Acts();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Transfers transfers = new Transfers();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Continuance continuance = new Continuance();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Corrections corrections = new Corrections();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Closure closure = new Closure();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final Alarms alarms = new Alarms();

    @AggregateMember(eventForwardingMode = ForwardToHearers.class)
    private final ImportedHistory history = new ImportedHistory();

    /** For the repository, which tells the new object its history. */
    LegalAidCase() {
    }

    @CommandHandler
    LegalAidCase(RequestAid command, Asked asked, Rules rules) {
        require(command, rules.inForce(command.officeId(), asked.occurredAt()));
        apply(command.requested());
    }

    @CommandHandler
    LegalAidCase(RecordDetention command, Asked asked, Rules rules) {
        require(command, rules.inForce(command.officeId(), asked.occurredAt()));
        Detention.begin(command, asked);
    }

    /** What the system of a partner sends begins a case by the same rules. */
    @CommandHandler
    LegalAidCase(SubmitRequest command, Asked asked, Rules rules) {
        this(command.request(), asked, rules);
        apply(command.received());
    }

    /** The hearing that the court set is known from the beginning, before anybody decides. */
    @CommandHandler
    LegalAidCase(SubmitCounselRequest command, Asked asked, Rules rules) {
        this(command.request(), asked, rules);
        require(command, rules.inForce(command.officeId(), asked.occurredAt()));
        apply(command.received());
        apply(command.told());
        if (command.hearing() != null) {
            apply(command.hearing());
        }
    }

    @CommandHandler
    LegalAidCase(SubmitNotice command, Asked asked, Rules rules) {
        this(command.notice(), asked, rules);
        apply(command.received());
    }

    @CommandHandler
    LegalAidCase(ImportCase command) {
        ImportedHistory.begin(command);
    }

    /** Whatever the step, what it names is listed by the rules that were in force in the country then. */
    @CommandHandlerInterceptor
    void listed(Listed command, Asked asked, Rules rules) {
        if (officeId != null) {
            require(command, rules.inForce(officeId, asked.occurredAt()));
        }
    }

    /** Whatever takes the work further needs a case that does not stand still, and aid that goes on. */
    @CommandHandlerInterceptor
    void underWay(Advancing command) {
        continuance.requireUnderWay();
    }

    private static void require(Listed command, Rulebook rules) {
        if (!command.listedIn(rules)) {
            throw LISTED_CODE_REQUIRED.broken();
        }
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        caseId = event.caseId();
        officeId = event.officeId();
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        caseId = event.caseId();
        officeId = event.officeId();
    }

    @EventSourcingHandler
    void on(TransferAccepted event) {
        officeId = event.to();
    }

    @EventSourcingHandler
    void on(CaseImported event) {
        caseId = event.caseId();
    }
}
