package org.kepil.command.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.provider.EnterProvider;
import org.kepil.command.provider.Somebody;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.outreach.ParticipantsCorrected;
import org.kepil.kernel.provider.ProviderId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutreachTest {

    private static final OutreachId ID = new OutreachId(new UUID(0, 70));
    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final ProviderId CLINIC = EnterProvider.idOf("CLINIC");
    private static final LocalDate DAY = LocalDate.parse("2026-10-05");
    private static final Participants SOME = new Participants(20, 12, 3);
    private static final Participants MORE = new Participants(21, 12, 3);

    private final FixtureConfiguration<Outreach> fixture = new AggregateTestFixture<>(Outreach.class);

    private static RecordOutreach on(LocalDate day) {
        return new RecordOutreach(ID, OutreachKind.LECTURE, "Rights", "Ak-Talaa", day, OFFICE, SOME, null);
    }

    private static OutreachHeld by(@Nullable ProviderId provider) {
        return new OutreachHeld(ID, OutreachKind.LECTURE, "Rights", "Ak-Talaa", DAY, OFFICE, provider, SOME, null);
    }

    @Test
    void an_event_is_recorded_when_it_was_held() {
        fixture.givenNoPriorActivity().when(on(DAY), Somebody.ofTheService()).expectEvents(by(null));
        fixture.givenNoPriorActivity().when(on(DAY), Somebody.of(CLINIC, Role.PROVIDER, 9)).expectEvents(by(CLINIC));
        fixture.givenNoPriorActivity().when(on(DAY.plusDays(2)), Somebody.ofTheService()).expectNoEvents()
                .expectExceptionDetails(OutreachRule.PAST_DAY_REQUIRED.refusal());
    }

    @Test
    void whoever_held_an_event_corrects_it() {
        var corrected = new ParticipantsCorrected(ID, MORE);
        fixture.given(by(null)).when(new CorrectParticipants(ID, MORE), Somebody.ofTheService())
                .expectEvents(corrected);
        fixture.given(by(null), corrected).when(new CorrectParticipants(ID, MORE), Somebody.ofTheService())
                .expectNoEvents().expectResultMessagePayload(1L);
        fixture.given(by(CLINIC)).when(new CorrectParticipants(ID, MORE), Somebody.ofTheService()).expectNoEvents()
                .expectExceptionDetails(OutreachRule.OWN_OUTREACH_REQUIRED.refusal());
    }
}
