package org.kepil.query.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.Unknown;
import org.kepil.query.duplicate.OtherCases.Alike;
import org.kepil.query.duplicate.Undecided.Side;
import org.kepil.query.duplicate.Undecided.Twins;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Answers which cases look alike. The keys find candidates; {@link Sign} says what makes them so. */
@Component
class DuplicateQueries {

    private static final int MOST_ALIKE = 20;

    private final DuplicateView view;
    private final Snapshots snapshots;
    private final Freshness freshness;
    private final Positions positions;
    private final Ask ask;
    private final Sights sights;

    DuplicateQueries(DuplicateView view, Snapshots snapshots, Freshness freshness, Positions positions, Ask ask,
            Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.freshness = freshness;
        this.positions = positions;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    OtherCases handle(FindOtherCases query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Answered<Found> found = freshness.await(view.name(),
                () -> snapshots.answer(view, positions.of(moment), snapshot -> found(snapshot, query.caseId())),
                answered -> moment.past() || answered.position() >= query.reached());
        Particulars self = found.answer().self().orElseThrow(() -> new Unknown(Unknown.What.CASE, query.caseId()));
        sights.demand(query.caseId(), query.reader(), found.position());
        @Nullable
        Set<UUID> readable = found.answer().others().isEmpty() ? Set.of() : sights.ids(query.reader());
        List<Alike> alike = found.answer().others().stream().map(other -> alike(self, other, readable))
                .limit(MOST_ALIKE).toList();
        Place place = positions.place(found, moment);
        return new OtherCases(alike, found.answer().others().size() > alike.size(), self.verdicts(),
                offices(alike, place), place);
    }

    @QueryHandler
    Pair handle(FindPair query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Answered<List<Particulars>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> Stream.of(query.caseId(), query.other()).flatMap(id -> row(snapshot, id).stream())
                        .toList());
        if (found.answer().size() < 2) {
            throw new Unknown(Unknown.What.CASE, found.answer().isEmpty() ? query.caseId() : query.other());
        }
        Particulars one = found.answer().getFirst();
        Particulars other = found.answer().getLast();
        sights.demand(one.caseId(), query.reader(), found.position());
        sights.demand(other.caseId(), query.reader(), found.position());
        Place place = positions.place(found, moment);
        return new Pair(one, other, Sign.between(one, other), one.verdicts().stream()
                .filter(verdict -> verdict.other().equals(other.caseId())).findFirst().orElse(null),
                names(Stream.of(one, other), place), place);
    }

    @QueryHandler
    Undecided handle(FindUndecided query) {
        Forbidden.unless(query.reader(), Permission.COMPARE_CASES);
        Moment moment = positions.settled(query.moment());
        Readable readable = sights.cases(query.reader());
        Answered<List<Twins>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> twins(snapshot, query, readable));
        Place place = positions.place(found, moment);
        var offices = found.answer().stream().flatMap(twins -> Stream.of(twins.one(), twins.other()))
                .map(Side::officeId).collect(Collectors.toSet());
        return new Undecided(found.answer().stream().limit(query.limit()).toList(),
                found.answer().size() > query.limit(),
                ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class),
                place);
    }

    private static Found found(Snapshot snapshot, CaseId id) {
        Optional<Particulars> self = row(snapshot, id);
        return new Found(self, self.map(row -> candidates(snapshot, row)).orElse(List.of()));
    }

    private static Optional<Particulars> row(Snapshot snapshot, CaseId id) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + " and case_id = :case").param("case", id.value()), Particulars.class).stream()
                .findFirst();
    }

    private static List<Particulars> candidates(Snapshot snapshot, Particulars self) {
        return Snapshot.rows(snapshot.sql(TwinSql.of(snapshot, MOST_ALIKE + 1)).param("case", self.caseId().value()),
                Particulars.class);
    }

    private static Alike alike(Particulars self, Particulars other, @Nullable Set<UUID> readable) {
        Set<Sign> signs = Sign.between(self, other);
        return readable == null || readable.contains(other.caseId().value())
                ? new Alike(other.caseId(), other.number(), other.officeId(), signs, other.state(), other.begunAt())
                : new Alike(null, null, other.officeId(), signs, null, null);
    }

    private static List<Twins> twins(Snapshot snapshot, FindUndecided query, Readable readable) {
        List<UUID[]> ids = snapshot.sql(TwinSql.of(snapshot, readable, query.limit() + 1))
                .params(readable.parameters())
                .query((row, _) -> new UUID[]{row.getObject(1, UUID.class), row.getObject(2, UUID.class)}).list();
        return ids.stream().flatMap(pair -> row(snapshot, new CaseId(pair[0]))
                .flatMap(one -> row(snapshot, new CaseId(pair[1])).map(other -> new Twins(Side.of(one), Side.of(other),
                        Sign.between(one, other))))
                .stream()).toList();
    }

    private Names offices(List<Alike> alike, Place place) {
        return ask.one(new FindNames.OfOffices(alike.stream().map(Alike::officeId).collect(Collectors.toSet()),
                place.moment()), Names.class);
    }

    private Names names(Stream<Particulars> rows, Place place) {
        return ask.one(new FindNames.OfOffices(rows.map(Particulars::officeId).collect(Collectors.toSet()),
                place.moment()), Names.class);
    }

    private record Found(Optional<Particulars> self, List<Particulars> others) {
    }
}
