package org.kepil.query.consultation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.consultation.ConsultationEvent;
import org.kepil.kernel.consultation.ConsultationGiven;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationSignedOff;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.consultation.ReferredToQualifiedAid;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each consultation; every version is kept. */
public final class ConsultationView implements View<ConsultationId, ConsultationRow> {

    private static final Table<ConsultationId, ConsultationRow> TABLE = new Table<>("consultation_id",
            ConsultationId::value, ConsultationId::new, ConsultationRow.class, true,
            List.of(new Column<>("person_id", SqlType.ID, row -> row.personId().value()),
                    new Column<>("office_id", SqlType.ID, row -> row.officeId().value()),
                    new Column<>("provider_id", SqlType.ID,
                            row -> row.providerId() == null ? null : row.providerId().value()),
                    new Column<>("recorded_by", SqlType.ID, row -> row.by().actorId()),
                    new Column<>("case_id", SqlType.ID, row -> row.caseId() == null ? null : row.caseId().value()),
                    new Column<>("topic", SqlType.TEXT, ConsultationRow::topic),
                    new Column<>("fund", SqlType.TEXT, ConsultationRow::fund),
                    new Column<>("state", SqlType.TEXT, ConsultationRow::state),
                    new Column<>("at", SqlType.INSTANT, ConsultationRow::at)),
            List.of("at desc, consultation_id", "person_id", "provider_id"));

    @Override
    public String name() {
        return "consultation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<ConsultationId, ConsultationRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(ConsultationEvent.class);
    }

    @Override
    public List<ConsultationId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof ConsultationEvent event ? List.of(event.consultationId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_CONSULTATIONS;
    }

    @Override
    public UUID stream(ConsultationId key) {
        return key.value();
    }

    @Override
    public @Nullable ConsultationRow fold(ConsultationId key, @Nullable ConsultationRow row,
            Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof ConsultationEvent event)) {
            return row;
        }
        if (event instanceof ContactRecorded contact) {
            return ConsultationRow.begun(contact, recorded.act(), recorded.occurredAt(), recorded.sequence());
        }
        if (row == null) {
            throw new IllegalStateException("A consultation does not begin with " + event.getClass().getSimpleName());
        }
        return after(row, event, recorded);
    }

    private static ConsultationRow after(ConsultationRow row, ConsultationEvent event,
            Recorded<? extends Event> recorded) {
        ConsultationRow.Who who = ConsultationRow.Who.of(recorded.act());
        return switch (event) {
            case ContactRecorded _ -> row;
            case ConsultationGiven(_, _, var result, var advice, var signOff) ->
                row.advised(new ConsultationRow.Advice(result, advice, who, recorded.occurredAt(), signOff, null),
                        recorded.sequence());
            case ConsultationSignedOff _ -> row.advised(signedOff(row.advice(), who), recorded.sequence());
            case ReferredToQualifiedAid(_, _, var caseId, _, _) -> row.referred(caseId, recorded.sequence());
        };
    }

    private static ConsultationRow.@Nullable Advice signedOff(ConsultationRow.@Nullable Advice advice,
            ConsultationRow.Who who) {
        return advice == null
                ? null
                : new ConsultationRow.Advice(advice.result(), advice.text(), advice.by(), advice.at(),
                        advice.signOffRequired(), who);
    }
}
