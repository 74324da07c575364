package org.kepil.query.assignment;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.CaseState;
import org.kepil.query.FindBarred;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.page.PageClock;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Answers what waits for an advocate, for an answer, or for somebody of the office. */
@Component
class EngagementQueries {

    private final EngagementView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final PageClock clock;
    private final Ask ask;
    private final Sights sights;

    EngagementQueries(EngagementView view, Snapshots snapshots, Positions positions, PageClock clock, Ask ask,
            Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.clock = clock;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    FindExpiredOffers.Expired handle(FindExpiredOffers query) {
        Forbidden.unless(query.reader(), Permission.EXPIRE_OFFER);
        return new FindExpiredOffers.Expired(snapshots.now(view, snapshot -> rows(snapshot,
                "state = 'OFFERED' and answer_by < :now order by answer_by, case_id limit " + query.most(),
                Map.of("now", clock.now().atOffset(ZoneOffset.UTC)))));
    }

    @QueryHandler
    FindWaiting.Waiting handle(FindWaiting query) {
        Forbidden.unless(query.reader(), Permission.TAKE_CASE);
        Readable own = own(query.reader());
        return new FindWaiting.Waiting(snapshots.now(view, snapshot -> rows(snapshot,
                "worker is null and state in (:states)" + own.condition()
                        + " order by opened_at, case_id limit " + query.most(),
                with(own, "states", waitingFor(query.reader())))).stream().map(Engagement::caseId).toList());
    }

    /** A request waits for whoever decides, a granted one and a detained person for whoever finds an advocate. */
    private static List<String> waitingFor(SignedIn reader) {
        List<String> states = new ArrayList<>();
        if (reader.may(Permission.DECIDE)) {
            states.add(CaseState.REQUESTED.name());
        }
        if (reader.may(Permission.ASSIGN)) {
            states.add(CaseState.NOTIFIED.name());
            states.add(CaseState.GRANTED.name());
        }
        return states;
    }

    @QueryHandler
    OwnWork handle(FindOwnWork query) {
        Forbidden.unless(query.reader(), Permission.RECORD_SERVICE);
        AdvocateId self = query.reader().advocateId();
        if (self == null) {
            throw new Forbidden("Only an advocate has cases of their own.");
        }
        Moment moment = positions.settled(query.moment());
        Answered<List<Engagement>> found = snapshots.answer(view, positions.of(moment), snapshot -> rows(snapshot,
                "state <> 'CLOSED' and (offered_to = :self or advocate_id = :self) order by answer_by, opened_at, case_id",
                Map.of("self", self.value())));
        Place place = positions.place(found, moment);
        return new OwnWork(found.answer().stream().filter(each -> self.equals(each.standing().offeredTo())).toList(),
                found.answer().stream().filter(each -> self.equals(each.standing().heldBy())).toList(),
                offices(found.answer(), place.moment()), place);
    }

    /** A suspension is one row of the register, joined with the cases when somebody asks, as of the same moment. */
    @QueryHandler
    Reassignments handle(FindReassignments query) {
        Forbidden.unless(query.reader(), Permission.ASSIGN);
        Moment moment = positions.settled(query.moment());
        Readable own = own(query.reader());
        Map<AdvocateId, String> barred = barred(moment, query.reader());
        Answered<List<Engagement>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> needy(snapshot, barred.keySet(), own,
                        " order by opened_at, case_id limit " + query.most()));
        Place place = positions.place(found, moment);
        Names advocates = ask.one(new FindNames.OfAdvocates(found.answer().stream()
                .flatMap(each -> Stream.ofNullable(each.standing().heldBy())).collect(Collectors.toSet()),
                place.moment()), Names.class);
        return new Reassignments(found.answer().stream().map(each -> item(each, barred)).toList(),
                advocates.and(offices(found.answer(), place.moment())), place);
    }

    @QueryHandler
    Long handle(CountReassignments query) {
        Forbidden.unless(query.reader(), Permission.ASSIGN);
        Readable own = own(query.reader());
        Map<AdvocateId, String> barred = barred(new Moment.Now(), query.reader());
        return snapshots.now(view, snapshot -> (long) needy(snapshot, barred.keySet(), own, "").size());
    }

    private Map<AdvocateId, String> barred(Moment moment, SignedIn reader) {
        return ask.one(new FindBarred(moment, reader), FindBarred.Barred.class).orders();
    }

    private static Reassignments.Item item(Engagement engagement, Map<AdvocateId, String> barred) {
        AdvocateId holder = engagement.standing().heldBy();
        return new Reassignments.Item(engagement, holder == null ? null : barred.get(holder));
    }

    private static List<Engagement> needy(Snapshot snapshot, Set<AdvocateId> barred, Readable own, String end) {
        Set<UUID> ids = barred.isEmpty()
                ? Set.of(new UUID(0, 0))
                : barred.stream().map(AdvocateId::value).collect(Collectors.toSet());
        return rows(snapshot, "state = 'ASSIGNED' and (conflict or advocate_id in (:barred))" + own.condition() + end,
                with(own, "barred", ids));
    }

    /** The work of one's own office, or all that one may read for whoever belongs to none. */
    private Readable own(SignedIn reader) {
        OfficeId office = reader.officeId();
        return office == null
                ? sights.cases(reader)
                : new Readable(" and office_id = :office", Map.of("office", office.value()));
    }

    private static Map<String, Object> with(Readable own, String name, Object value) {
        Map<String, Object> all = new HashMap<>(own.parameters());
        all.put(name, value);
        return all;
    }

    private Names offices(List<Engagement> found, Moment moment) {
        return ask.one(new FindNames.OfOffices(found.stream().map(Engagement::officeId).collect(Collectors.toSet()),
                moment), Names.class);
    }

    private static List<Engagement> rows(Snapshot snapshot, String which, Map<String, ?> parameters) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and " + which).params(parameters), Engagement.class);
    }
}
