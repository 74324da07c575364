package org.kepil.query.statistics;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.publication.Period;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Positions;
import org.kepil.query.Unknown;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers what was published, and counts it again. */
@Component
class PublicationQueries {

    private final PublicationView view;
    private final StatisticsQueries statistics;
    private final Snapshots snapshots;
    private final Positions positions;

    PublicationQueries(PublicationView view, StatisticsQueries statistics, Snapshots snapshots, Positions positions) {
        this.view = view;
        this.statistics = statistics;
        this.snapshots = snapshots;
        this.positions = positions;
    }

    @QueryHandler
    Publications handle(FindPublications query) {
        Forbidden.unless(query.reader(), Permission.READ_DASHBOARD);
        Moment moment = positions.settled(query.moment());
        Answered<List<PublicationRow>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                        + snapshot.standing() + " order by country, period desc, edition desc"),
                        PublicationRow.class));
        return new Publications(found.answer(), positions.place(found, moment));
    }

    @QueryHandler
    Recounted handle(Recount query) {
        Forbidden.unless(query.reader(), Permission.READ_DASHBOARD);
        PublicationRow row = snapshots.now(view, snapshot -> Snapshot.rows(snapshot.sql("select row_json from "
                + snapshot.table() + " where " + snapshot.standing() + " and publication_id = :id")
                .param("id", query.publicationId().value()), PublicationRow.class)).stream().findFirst()
                .orElseThrow(() -> new Unknown(Unknown.What.PUBLICATION, query.publicationId()));
        return Recounted.of(row, count(row, new Moment.Position(row.asOf()), query),
                count(row, new Moment.Now(), query));
    }

    private Statistics count(PublicationRow row, Moment moment, Recount query) {
        return statistics.handle(new CountAided(row.country(), Period.of(row.period()), row.smallest(), moment,
                query.reader()));
    }
}
