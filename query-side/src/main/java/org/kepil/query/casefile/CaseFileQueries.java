package org.kepil.query.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.Unknown;
import org.kepil.query.fold.AsOf;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Step;
import org.kepil.query.reader.Sights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers what is asked about one case. Today decides who may read it, whichever day it is asked about. */
@Component
class CaseFileQueries {

    private final CaseFileView view;
    private final Snapshots snapshots;
    private final AsOf asOf;
    private final Freshness freshness;
    private final Positions positions;
    private final Ask ask;
    private final Duration lateAfter;
    private final Sights sights;

    /** @param lateAfter time between fact and record from which the fact is shown as late */
    CaseFileQueries(CaseFileView view, Snapshots snapshots, AsOf asOf, Freshness freshness, Positions positions,
            Ask ask, @Value("${kepil.late-after:PT1H}") Duration lateAfter, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.asOf = asOf;
        this.freshness = freshness;
        this.positions = positions;
        this.ask = ask;
        this.lateAfter = lateAfter;
        this.sights = sights;
    }

    @QueryHandler
    CaseFileAnswer handle(FindCaseFile query) {
        Steps steps = steps(query.caseId(), query.version(), query.moment(), query.reader());
        return new CaseFileAnswer(steps.file(), names(steps), steps.place(), steps.previous(), steps.next(),
                steps.latest(), steps.recordedFrom());
    }

    @QueryHandler
    Timeline handle(FindTimeline query) {
        Steps steps = steps(query.caseId(), query.version(), query.moment(), query.reader());
        List<TimelineEntry> entries = steps.shown().stream().map(step -> Entries.of(step, lateAfter)).toList();
        return new Timeline(steps.file(), entries, names(steps), steps.place(), steps.previous(), steps.next(),
                steps.latest(), steps.recordedFrom());
    }

    private Steps steps(CaseId caseId, long version, Moment asked, SignedIn reader) {
        Forbidden.unless(reader, Permission.READ_CASES);
        Moment moment = positions.settled(asked);
        Stored stored = freshness.await(view.name(), () -> stored(caseId),
                found -> moment.past() || version < 0 || found.version() >= version);
        CaseFile today = stored.file().orElseThrow(() -> new Unknown(Unknown.What.CASE, caseId));
        sights.demand(caseId, reader, stored.position());
        long wanted = positions.of(moment);
        long upTo = Math.min(wanted, stored.position());
        List<Step<CaseFile>> all = asOf.steps(view, caseId, stored.position());
        List<Step<CaseFile>> shown = all.stream().filter(step -> step.recorded().position() <= upTo).toList();
        boolean behind = moment.past() ? upTo < wanted : today.version() < version;
        return new Steps(all, shown, positions.place(new Answered<>(shown, upTo, behind), moment),
                positions.recordedAt(all.getFirst().recorded().position()));
    }

    private Stored stored(CaseId caseId) {
        return snapshots.read(view, Long.MAX_VALUE, snapshot -> new Stored(Snapshot.rows(
                snapshot.sql("select row_json from " + snapshot.table() + " where case_id = :case").param("case",
                        caseId.value()),
                CaseFile.class).stream().findFirst(), snapshot.position()));
    }

    private Names names(Steps steps) {
        CaseFile file = steps.file();
        Moment moment = steps.place().moment();
        Set<OfficeId> named = new HashSet<>(file.life().offices());
        if (file.request() != null) {
            named.add(file.request().officeId());
        }
        Names offices = ask.one(new FindNames.OfOffices(named, moment), Names.class);
        Names advocates = ask.one(new FindNames.OfAdvocates(file.representations().stream()
                .flatMap(Representation::named).collect(Collectors.toSet()), moment), Names.class);
        return offices.and(advocates);
    }

    /** What the table holds, and the position at which it does. */
    private record Stored(Optional<CaseFile> file, long position) {

        long version() {
            return file.map(CaseFile::version).orElse(-1L);
        }
    }

    /** The steps of a case: all of them, and those that the answer is about. */
    private record Steps(List<Step<CaseFile>> all, List<Step<CaseFile>> shown, Place place, Instant recordedFrom) {

        CaseFile file() {
            CaseFile file = shown.isEmpty() ? null : shown.getLast().after();
            if (file == null) {
                throw new Unknown(Unknown.What.CASE_YET, place.position());
            }
            return file;
        }

        @Nullable
        Long previous() {
            return shown.size() < 2 ? null : shown.get(shown.size() - 2).recorded().position();
        }

        @Nullable
        Long next() {
            return shown.size() == all.size() ? null : all.get(shown.size()).recorded().position();
        }

        long latest() {
            return all.getLast().recorded().sequence();
        }
    }
}
