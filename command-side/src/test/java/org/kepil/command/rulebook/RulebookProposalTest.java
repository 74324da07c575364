package org.kepil.command.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.rulebook.RulebookRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.OPEN_PROPOSAL_REQUIRED;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.rules.RulebookReader;
import org.kepil.kernel.rulebook.RulebookRejected;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookProposalTest {

    private static final RulebookId NEXT = new RulebookId("KG", "2027-1");
    private static final UUID AIDA = new UUID(0, 1);
    private static final UUID BERMET = new UUID(0, 2);
    private static final EventMessage<?> PROPOSED_BY_AIDA = GenericEventMessage
            .asEventMessage(new RulebookProposed(NEXT, "text")).andMetaData(Map.of("actorId", AIDA.toString()));

    private final FixtureConfiguration<RulebookProposal> fixture = new AggregateTestFixture<>(RulebookProposal.class);

    @Test
    void a_second_person_approves_what_the_first_proposed() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(BERMET, Role.ADMINISTRATOR))
                .expectEvents(new RulebookApproved(NEXT));
    }

    @Test
    void nobody_approves_their_own_proposal() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(AIDA, Role.ADMINISTRATOR)).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
    }

    @Test
    void kepil_brings_its_first_rules_itself() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(AIDA, Role.SYSTEM))
                .expectEvents(new RulebookApproved(NEXT));
    }

    @Test
    void what_is_approved_is_approved_once_and_stays_so() {
        fixture.given(PROPOSED_BY_AIDA, new RulebookApproved(NEXT))
                .when(new ApproveRulebook(NEXT), by(BERMET, Role.ADMINISTRATOR)).expectNoEvents();
        fixture.given(PROPOSED_BY_AIDA, new RulebookApproved(NEXT))
                .when(new RejectRulebook(NEXT, "Too late."), by(BERMET, Role.ADMINISTRATOR)).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void what_is_rejected_stays_rejected() {
        fixture.given(PROPOSED_BY_AIDA)
                .when(new RejectRulebook(NEXT, "The threshold is wrong."), by(AIDA, Role.ADMINISTRATOR))
                .expectEvents(new RulebookRejected(NEXT, "The threshold is wrong."));
        fixture.given(PROPOSED_BY_AIDA, new RulebookRejected(NEXT, "The threshold is wrong."))
                .when(new RejectRulebook(NEXT, "The threshold is wrong."), by(AIDA, Role.ADMINISTRATOR))
                .expectNoEvents();
        fixture.given(PROPOSED_BY_AIDA, new RulebookRejected(NEXT, "The threshold is wrong."))
                .when(new ApproveRulebook(NEXT), by(BERMET, Role.ADMINISTRATOR)).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void what_is_no_rulebook_cannot_be_proposed() {
        assertThatThrownBy(() -> ProposeRulebook.of("id: KG/2027-1", new RulebookReader()))
                .isInstanceOf(InvalidRulebook.class);
    }

    private static Map<String, Object> by(UUID actor, Role role) {
        Act act = new Act(actor, "Somebody Example", role, null, null, null, Channel.PAGE, null, null, null, null, "1");
        return new Asked(act, Instant.parse("2026-10-05T09:00:00Z")).toMetadata();
    }
}
