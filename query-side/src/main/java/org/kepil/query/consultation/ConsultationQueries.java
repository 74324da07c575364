package org.kepil.query.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.service.Fund;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.Unknown;
import org.kepil.query.consultation.ConsultationReport.Line;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.page.PageClock;
import org.kepil.query.reader.Readable;
import org.kepil.query.reader.Sights;
import org.springframework.stereotype.Component;

/** Answers what is asked about consultations. */
@Component
class ConsultationQueries {

    private final ConsultationView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;
    private final PageClock clock;
    private final Sights sights;

    ConsultationQueries(ConsultationView view, Snapshots snapshots, Positions positions, Ask ask, PageClock clock,
            Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
        this.clock = clock;
        this.sights = sights;
    }

    @QueryHandler
    Consultations handle(FindConsultations query) {
        Forbidden.unless(query.reader(), Permission.READ_CONSULTATIONS);
        Moment moment = positions.settled(query.moment());
        Readable readable = OwnContacts.by(query.reader(), sights);
        Answered<List<ConsultationRow>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, query, readable));
        Place place = positions.place(found, moment);
        List<ConsultationRow> rows = found.answer().stream().limit(FindConsultations.MOST).toList();
        return new Consultations(rows, found.answer().size() > rows.size(), names(rows, place), place);
    }

    private List<ConsultationRow> rows(Snapshot snapshot, FindConsultations query, Readable readable) {
        ConsultationFilter filter = query.filter();
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + readable.condition()
                + " and (:office::uuid is null or office_id = :office)"
                + " and (:topic::text is null or topic = :topic)"
                + " and (:person::uuid is null or person_id = :person)"
                + " and (:from::timestamptz is null or at >= :from and at < :to)"
                + " order by at desc, consultation_id limit " + (FindConsultations.MOST + 1))
                .params(readable.parameters())
                .param("office", filter.office() == null ? null : filter.office().value())
                .param("topic", filter.topic() == null ? null : filter.topic().code())
                .param("person", filter.person() == null ? null : filter.person().value())
                .param("from", start(filter.day(), 0)).param("to", start(filter.day(), 1)), ConsultationRow.class);
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day, int after) {
        return day == null ? null : day.plusDays(after).atStartOfDay(clock.zone()).toOffsetDateTime();
    }

    private Names names(List<ConsultationRow> rows, Place place) {
        var offices = rows.stream().map(ConsultationRow::officeId).collect(Collectors.toSet());
        var providers = rows.stream().map(ConsultationRow::providerId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return names(offices, providers, place);
    }

    private Names names(Set<OfficeId> offices, Set<ProviderId> providers, Place place) {
        return ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class)
                .and(ask.one(new FindNames.OfProviders(providers, place.moment()), Names.class));
    }

    @QueryHandler
    ConsultationAnswer handle(FindConsultation query) {
        Forbidden.unless(query.reader(), Permission.READ_CONSULTATIONS);
        Moment moment = positions.settled(query.moment());
        Readable readable = OwnContacts.by(query.reader(), sights);
        Answered<List<ConsultationRow>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                        + snapshot.standing() + readable.condition() + " and consultation_id = :id")
                        .params(readable.parameters()).param("id", query.consultationId().value()),
                        ConsultationRow.class));
        ConsultationRow row = found.answer().stream().findFirst()
                .orElseThrow(() -> new Unknown(Unknown.What.CONSULTATION, query.consultationId()));
        Place place = positions.place(found, moment);
        return new ConsultationAnswer(row, names(List.of(row), place), place);
    }

    @QueryHandler
    ConsultationReport handle(CountConsultations query) {
        Forbidden.unless(query.reader(), Permission.READ_REPORTS);
        Moment moment = positions.settled(query.moment());
        Answered<List<Line>> found = snapshots.answer(view, positions.of(moment), snapshot -> lines(snapshot, query));
        Place place = positions.place(found, moment);
        var offices = found.answer().stream().map(Line::officeId).collect(Collectors.toSet());
        var providers = found.answer().stream().map(Line::providerId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ConsultationReport(query.from(), query.to(), found.answer(), names(offices, providers, place),
                place);
    }

    private List<Line> lines(Snapshot snapshot, CountConsultations query) {
        Readable readable = OwnContacts.numbers(query.reader());
        return snapshot.sql("select office_id, provider_id, topic, fund, count(*) as consultations,"
                + " count(distinct person_id) as persons from " + snapshot.table() + " where " + snapshot.standing()
                + readable.condition() + " and at >= :from and at < :to group by office_id, provider_id, topic, fund"
                + " order by consultations desc, topic, office_id, provider_id nulls first, fund nulls first")
                .params(readable.parameters()).param("from", start(query.from(), 0))
                .param("to", start(query.to(), 1)).query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        UUID provider = row.getObject("provider_id", UUID.class);
        String fund = row.getString("fund");
        return new Line(new OfficeId(row.getObject("office_id", UUID.class)),
                provider == null ? null : new ProviderId(provider), new ConsultationTopic(row.getString("topic")),
                fund == null ? null : new Fund(fund), row.getLong("consultations"), row.getLong("persons"));
    }
}
