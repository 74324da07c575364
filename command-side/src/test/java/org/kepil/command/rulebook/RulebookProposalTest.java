package org.kepil.command.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.rulebook.RulebookRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.OPEN_PROPOSAL_REQUIRED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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
import org.kepil.kernel.rulebook.RulebookRejected;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookProposalTest {

    private static final RulebookId NEXT = new RulebookId("KG", "2027-1");
    private static final UUID AIDA = new UUID(0, 1);
    private static final UUID BERMET = new UUID(0, 2);
    private static final EventMessage<?> PROPOSED_BY_AIDA = GenericEventMessage
            .asEventMessage(new RulebookProposed(NEXT, "text"))
            .andMetaData(Map.of("actorId", AIDA.toString(), "actorName", "Aida Example"));

    private final FixtureConfiguration<RulebookProposal> fixture = new AggregateTestFixture<>(RulebookProposal.class);

    @Test
    void a_second_person_approves_what_the_first_proposed() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(BERMET))
                .expectEvents(new RulebookApproved(NEXT));
    }

    @Test
    void nobody_approves_their_own_proposal() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(AIDA)).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
    }

    @Test
    void nobody_approves_their_own_proposal_from_a_second_account() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(BERMET, "aida example ")).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
    }

    @Test
    void a_version_is_approved_and_rejected_in_its_own_stream_only() {
        RulebookId another = new RulebookId("KG", "2027-2");
        assertThatThrownBy(() -> new ApproveRulebook(another.stream(), NEXT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RejectRulebook(another.stream(), NEXT, "No."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_approved_is_approved_once_and_stays_so() {
        fixture.given(PROPOSED_BY_AIDA, new RulebookApproved(NEXT))
                .when(new ApproveRulebook(NEXT), by(BERMET)).expectNoEvents();
        fixture.given(PROPOSED_BY_AIDA, new RulebookApproved(NEXT))
                .when(new RejectRulebook(NEXT, "Too late."), by(BERMET)).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void what_is_rejected_stays_rejected() {
        fixture.given(PROPOSED_BY_AIDA)
                .when(new RejectRulebook(NEXT, "The threshold is wrong."), by(AIDA))
                .expectEvents(new RulebookRejected(NEXT, "The threshold is wrong."));
        fixture.given(PROPOSED_BY_AIDA, new RulebookRejected(NEXT, "The threshold is wrong."))
                .when(new RejectRulebook(NEXT, "The threshold is wrong."), by(AIDA))
                .expectNoEvents();
        fixture.given(PROPOSED_BY_AIDA, new RulebookRejected(NEXT, "The threshold is wrong."))
                .when(new ApproveRulebook(NEXT), by(BERMET)).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void what_is_no_rulebook_cannot_be_proposed() {
        assertThatThrownBy(() -> ProposeRulebook.of("id: KG/2027-1")).isInstanceOf(InvalidRulebook.class);
        assertThatThrownBy(() -> new ProposeRulebook(NEXT.stream(), NEXT, "id: KG/2027-1"))
                .isInstanceOf(InvalidRulebook.class);
    }

    @Test
    void what_is_proposed_is_the_version_that_the_text_says_it_is() {
        String text = shipped().replace("KG/2022-1", NEXT.toString());
        fixture.givenNoPriorActivity().when(ProposeRulebook.of(text), by(AIDA))
                .expectEvents(new RulebookProposed(NEXT, text));
        assertThatThrownBy(() -> new ProposeRulebook(NEXT.stream(), NEXT, shipped()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String shipped() {
        try (InputStream stream = Objects
                .requireNonNull(RulebookId.class.getResourceAsStream("/rulebook/kg-2022-1.yml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> by(UUID actor) {
        return by(actor, actor.equals(AIDA) ? "Aida Example" : "Bermet Example");
    }

    private static Map<String, Object> by(UUID actor, String name) {
        Act act = new Act(actor, name, Role.ADMINISTRATOR, null, null, null, Channel.PAGE, null, null, null, null, "1");
        return new Asked(act, Instant.parse("2026-10-05T09:00:00Z")).toMetadata();
    }
}
