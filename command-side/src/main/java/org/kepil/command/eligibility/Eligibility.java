package org.kepil.command.eligibility;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.eligibility.EligibilityRule.ASKED_INCOME_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.INCOME_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.INCOME_WITHIN_LIMIT_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.LATER_DAY_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.MATTER_OF_CATEGORY_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.PAPERS_OR_DAY_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.REQUEST_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.UNDECIDED_REQUEST_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Cause;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Whether the applicant gets aid. It is decided once. */
public class Eligibility {

    private sealed interface Stage {
        record NotRequested() implements Stage {
        }

        record Requested(Cause cause) implements Stage {
        }

        record Decided(Requested request, EligibilityEvent decision) implements Stage {
        }
    }

    private Stage stage = new Stage.NotRequested();
    private final Papers papers = new Papers();
    private boolean closed;

    @CommandHandler
    long handle(GrantAid command, Asked asked, Rules rules) {
        return decide(before -> before instanceof AidGranted grant && grant.ground().equals(command.ground())
                && grant.orderNumber().equals(command.orderNumber()), request -> {
                    Claim claim = claim(request, command.ground(), asked, rules);
                    Assessment assessed = assessed(claim, command.income(), command.papersBy());
                    return new AidGranted(command.caseId(), command.ground(), command.orderNumber(),
                            Applied.of(claim.rules(), claim.category()), request.cause().personId(),
                            kept(claim, command.income()),
                            assessed);
                });
    }

    private Assessment assessed(Claim claim, @Nullable Income income, @Nullable LocalDate papersBy) {
        if (claim.test().isPresent() != (income != null)) {
            throw (income == null ? INCOME_REQUIRED : ASKED_INCOME_REQUIRED).broken();
        }
        if (papersBy != null && !papersBy.isAfter(claim.day())) {
            throw LATER_DAY_REQUIRED.broken();
        }
        Assessment assessed = claim.assess(income, papers, papersBy);
        for (Criterion unmet : assessed.unmet()) {
            switch (unmet.kind()) {
                case MATTER -> throw MATTER_OF_CATEGORY_REQUIRED.broken();
                case INCOME -> throw INCOME_WITHIN_LIMIT_REQUIRED.broken();
                case PAPER -> {
                    if (papersBy == null) {
                        throw PAPERS_OR_DAY_REQUIRED.broken();
                    }
                }
            }
        }
        return assessed;
    }

    @CommandHandler
    long handle(RefuseAid command, Asked asked, Rules rules) {
        return decide(before -> before instanceof AidRefused refusal && refusal.ground().equals(command.ground())
                && refusal.orderNumber().equals(command.orderNumber()), request -> {
                    Rulebook rulebook = rules.inForce(request.cause().officeId(), asked.occurredAt());
                    Ground ground = rulebook.ground(Ground.Step.REFUSAL, command.ground().code())
                            .orElseThrow(LISTED_CODE_REQUIRED::broken);
                    @Nullable
                    Claim claim = command.claimed() == null ? null : claim(request, command.claimed(), asked, rules);
                    if (command.income() != null && (claim == null || claim.test().isEmpty())) {
                        throw ASKED_INCOME_REQUIRED.broken();
                    }
                    return new AidRefused(command.caseId(), request.cause().personId(), command.ground(),
                            command.reason(),
                            command.appealTo(), command.orderNumber(), Applied.of(rulebook, ground), command.claimed(),
                            claim == null ? null : kept(claim, command.income()),
                            claim == null ? null : claim.assess(command.income(), papers, null));
                });
    }

    private static Claim claim(Stage.Requested request, GrantGround category, Asked asked, Rules rules) {
        Rulebook book = rules.inForce(request.cause().officeId(), asked.occurredAt());
        return new Claim(book, book.category(category.code()).orElseThrow(LISTED_CODE_REQUIRED::broken),
                request.cause().matter().code(), LocalDate.ofInstant(asked.occurredAt(), book.zone()));
    }

    private static @Nullable PersonalText kept(Claim claim, @Nullable Income income) {
        return income == null ? null : claim.kept(income);
    }

    /** @param same whether a decision is the one that is asked for: then it has already happened */
    private long decide(Predicate<EligibilityEvent> same, Function<Stage.Requested, EligibilityEvent> decision) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Decided(_, var before) when same.test(before) -> {
                // nothing is left to do
            }
            case Stage.Decided _ -> throw UNDECIDED_REQUEST_REQUIRED.broken();
            case Stage.Requested _ when closed -> throw OPEN_CASE_REQUIRED.broken();
            case Stage.Requested request -> apply(decision.apply(request));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        stage = new Stage.Requested(Cause.of(event));
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        stage = new Stage.Requested(Cause.of(event));
    }

    /** What is decided next goes by the matter that a correction says; what was decided stays as it was decided. */
    @EventSourcingHandler
    void on(CorrectionApplied event) {
        stage = switch (stage) {
            case Stage.NotRequested before -> before;
            case Stage.Requested(var cause) -> new Stage.Requested(Cause.after(cause, event));
            case Stage.Decided(var request, var decision) ->
                new Stage.Decided(new Stage.Requested(Cause.after(request.cause(), event)), decision);
        };
    }

    @EventSourcingHandler
    void on(DocumentAdded event) {
        papers.add(event);
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        decided(event);
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        decided(event);
    }

    /** A refusal that was overturned is none: the request waits again. */
    @EventSourcingHandler
    void on(AppealDecided event) {
        if (event.result() == AppealResult.OVERTURNED && stage instanceof Stage.Decided(var request, _)) {
            stage = request;
        }
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }

    private void decided(EligibilityEvent decision) {
        switch (stage) {
            case Stage.Requested request -> stage = new Stage.Decided(request, decision);
            case Stage.Decided(var request, _) -> stage = new Stage.Decided(request, decision);
            case Stage.NotRequested() -> throw new IllegalStateException("Decided before it was requested.");
        }
    }
}
