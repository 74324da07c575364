package org.kepil.command.service;

import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.OFFICE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.kepil.command.assignment.Roster;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;
import org.kepil.rules.RulebookReader;

/** Work, acts and rules, in the words of the field, for tests of what is recorded and paid. */
final class ActFixture {

    static final Rulebook KYRGYZSTAN = shipped("kg-2022-1");
    static final Rulebook UKRAINE = shipped("ua-2023-1");

    static final CaseStage DETENTION = new CaseStage("DETENTION");
    static final CaseStage COURT = new CaseStage("COURT");
    static final ActId ACT = ActId.of("0c5e0000-0000-4000-8000-0000000000a1");
    static final ActId OTHER_ACT = ActId.of("0c5e0000-0000-4000-8000-0000000000a2");
    static final UUID COORDINATOR = new UUID(0, 21);
    static final UUID HEAD = new UUID(0, 22);
    /** A Wednesday in Kyiv on which the subsistence minimum was 1,762. */
    static final Instant NOON = Instant.parse("2018-02-07T10:00:00Z");
    static final Instant NIGHT = Instant.parse("2018-02-07T20:00:00Z");
    static final Instant RECEIVED = Instant.parse("2026-10-05T09:00:00Z");

    static final AidRequested ARRESTED = new AidRequested(CASE, "OSH-2026-00002", AIDA,
            PersonalText.of("Aida Example"), PersonalText.of("Was arrested."), null, new MatterKind("CRIMINAL"),
            OFFICE, RequestChannel.PHONE, null, null, 2);

    private ActFixture() {
    }

    /** A case under these rules, of which nothing is known yet. */
    static FixtureConfiguration<LegalAidCase> under(Rulebook rules) {
        return new AggregateTestFixture<>(LegalAidCase.class).registerInjectableResource((Rules) (_, _) -> rules)
                .registerInjectableResource(Roster.EMPTY);
    }

    static ServiceRecorded service(int number, String kind, Instant startedAt, int trips) {
        return new ServiceRecorded(CASE, new ServiceId(new UUID(7, number)), BERMET, DETENTION, new ServiceKind(kind),
                startedAt, 60, trips, null, null);
    }

    static RecordService recording(ServiceRecorded service) {
        return new RecordService(service.caseId(), service.serviceId(), service.advocateId(), service.stage(),
                service.kind(), service.startedAt(), service.minutes(), service.trips(), service.fund(),
                service.documentSha256());
    }

    static EventMessage<?> ended(AdvocateId advocate, StageResult result, Instant at) {
        return occurred(new StageEnded(CASE, advocate, DETENTION, result), at);
    }

    static EventMessage<?> occurred(Object event, Instant at) {
        return new GenericEventMessage<>(event, Map.of("occurredAt", at.toString()));
    }

    static EventMessage<?> by(UUID actor, Object event) {
        return new GenericEventMessage<>(event, Map.of("actorId", actor.toString()));
    }

    static SubmitAct claim(Map<String, String> told) {
        Map<String, BigDecimal> values = told.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, each -> new BigDecimal(each.getValue())));
        return new SubmitAct(CASE, ACT, "A-1", BERMET, DETENTION, values);
    }

    static Map<String, Object> askedBy(Role role, UUID actor, Instant occurredAt) {
        Act act = new Act(actor, "Somebody", role, null, null, null, Channel.API, occurredAt, null, null, null, "1");
        return new Asked(act, RECEIVED).toMetadata();
    }

    private static Rulebook shipped(String file) {
        try (InputStream text = Objects
                .requireNonNull(RulebookReader.class.getResourceAsStream("/rulebook/" + file + ".yml"))) {
            return new RulebookReader().read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
