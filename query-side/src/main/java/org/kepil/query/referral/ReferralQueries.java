package org.kepil.query.referral;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Answers what is asked about referrals. */
@Component
class ReferralQueries {

    private static final int MOST = 500;

    private final ReferralView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;
    private final Sights sights;

    ReferralQueries(ReferralView view, Snapshots snapshots, Positions positions, Ask ask, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    Referrals handle(FindReferrals query) {
        Forbidden.unless(query.reader(), Permission.READ_REFERRALS);
        Moment moment = positions.settled(query.moment());
        Readable readable = readable(query.reader());
        Answered<List<ReferralRow>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, readable));
        Place place = positions.place(found, moment);
        var offices = found.answer().stream().map(ReferralRow::officeId).collect(Collectors.toSet());
        var providers = found.answer().stream().map(ReferralRow::providerId).collect(Collectors.toSet());
        return new Referrals(found.answer(), ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class)
                .and(ask.one(new FindNames.OfProviders(providers, place.moment()), Names.class)), place);
    }

    /** Of an organisation its own, of the service those of one's office. */
    private Readable readable(SignedIn reader) {
        ProviderId own = reader.providerId();
        return own == null
                ? sights.offices(reader)
                : new Readable(" and provider_id = :own", Map.of("own", own.value()));
    }

    private static List<ReferralRow> rows(Snapshot snapshot, Readable readable) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + readable.condition() + " order by at desc, referral_id limit " + MOST)
                .params(readable.parameters()), ReferralRow.class);
    }
}
