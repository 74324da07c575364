package org.kepil.query.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that somebody asked for; cases taken over from elsewhere say too little to be counted. */
public final class StatisticsView implements CaseView<Person> {

    private static final Table<CaseId, Person> TABLE = new Table<>("case_id", CaseId::value, CaseId::new, Person.class,
            true,
            List.of(new Column<>("office_id", SqlType.ID, person -> person.officeId().value()),
                    new Column<>("matter", SqlType.TEXT, Person::matter),
                    new Column<>("stage", SqlType.TEXT, Person::stage),
                    new Column<>("sex", SqlType.TEXT, Person::sex),
                    new Column<>("age_group", SqlType.TEXT, Person::ageGroup),
                    new Column<>("ground", SqlType.TEXT, Person::ground),
                    new Column<>("granted_at", SqlType.INSTANT, Person::grantedAt)),
            List.of("granted_at"));

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<CaseId, Person> table() {
        return TABLE;
    }

    @Override
    public Permission reading() {
        return Permission.READ_DASHBOARD;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(AidRequested.class, DetentionReported.class, AidGranted.class, ServiceRecorded.class,
                StageEnded.class, TransferAccepted.class);
    }

    @Override
    public @Nullable Person fold(CaseId key, @Nullable Person row, Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case AidRequested asked -> new Person(key, asked.officeId(), asked.matter(), null, asked.sex(),
                    asked.ageGroup(), null, null);
            case DetentionReported notice -> new Person(key, notice.officeId(), notice.matter(), notice.stage(),
                    notice.sex(), notice.minor() ? AgeGroup.MINOR : null, null, null);
            case Event later -> row == null ? null : after(row, later, recorded.occurredAt());
        };
    }

    private static Person after(Person person, Event event, Instant at) {
        return switch (event) {
            case AidGranted grant -> person.granted(grant.ground(), at);
            case ServiceRecorded service -> person.first(service.stage());
            case StageEnded end -> person.first(end.stage());
            case TransferAccepted moved -> person.movedTo(moved.to());
            default -> person;
        };
    }
}
