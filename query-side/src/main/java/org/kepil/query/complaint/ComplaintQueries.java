package org.kepil.query.complaint;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.Unknown;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;
import org.kepil.query.page.Rules;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Answers what complaints there are. How their clocks stand is worked out when it is asked, from the rules. */
@Component
class ComplaintQueries {

    private final ComplaintView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Freshness freshness;
    private final Rules rules;
    private final OfficeZone offices;
    private final Ask ask;
    private final Sights sights;

    ComplaintQueries(ComplaintView view, Snapshots snapshots, Positions positions, Freshness freshness,
            Rules rules, OfficeZone offices, Ask ask, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.freshness = freshness;
        this.rules = rules;
        this.offices = offices;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    Complaints handle(FindComplaints query) {
        Forbidden.unless(query.reader(), Permission.READ_COMPLAINTS);
        Moment moment = positions.settled(query.moment());
        Deadlines deadlines = deadlines(moment, query.reader());
        Readable readable = readable(query.reader());
        Answered<Rows> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, query, readable));
        Place place = positions.place(found, moment);
        Instant now = positions.instant(moment, place);
        List<ComplaintItem> all = found.answer().open().stream().map(complaint -> deadlines.item(complaint, now))
                .sorted(ComplaintItem.FIRST_DUE_FIRST).toList();
        List<ComplaintItem> overdue = all.stream().filter(ComplaintItem::overdue).toList();
        List<ComplaintItem> wanted = switch (query.which()) {
            case OPEN -> all;
            case OVERDUE -> overdue;
            case DEALT_WITH -> found.answer().dealtWith().stream().map(complaint -> deadlines.item(complaint, now))
                    .toList();
        };
        List<ComplaintItem> shown = wanted.stream().limit(FindComplaints.MOST).toList();
        return new Complaints(shown, wanted.size() > shown.size(), names(shown, place.moment()), all.size(),
                overdue.size(), place);
    }

    @QueryHandler
    ComplaintAnswer handle(FindComplaint query) {
        Forbidden.unless(query.reader(), Permission.READ_COMPLAINTS);
        Moment moment = positions.settled(query.moment());
        Readable readable = readable(query.reader());
        Answered<Optional<Complaint>> found = freshness.await(view.name(),
                () -> snapshots.answer(view, positions.of(moment), snapshot -> row(snapshot, query, readable)),
                answered -> moment.past() || query.version() < 0
                        || answered.answer().filter(row -> row.version() >= query.version()).isPresent());
        Complaint complaint = found.answer()
                .orElseThrow(() -> new Unknown(Unknown.What.COMPLAINT, query.complaintId()));
        Place place = positions.place(found, moment);
        ComplaintItem item = deadlines(moment, query.reader()).item(complaint,
                positions.instant(moment, place));
        return new ComplaintAnswer(item, names(List.of(item), place.moment()), place);
    }

    @QueryHandler
    Long handle(CountComplaints query) {
        Forbidden.unless(query.reader(), Permission.READ_COMPLAINTS);
        Readable readable = readable(query.reader());
        return snapshots.now(view, snapshot -> snapshot.sql("select count(*) from " + snapshot.table() + " where "
                + snapshot.standing() + " and open" + readable.condition()).params(readable.parameters())
                .query(Long.class).single());
    }

    @QueryHandler
    DueComplaintAlarms handle(FindComplaintAlarms query) {
        Forbidden.unless(query.reader(), Permission.RAISE_ALARM);
        Moment moment = new Moment.Now();
        Deadlines deadlines = deadlines(moment, query.reader());
        Answered<List<Complaint>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> open(snapshot, "", new Readable("", Map.of())));
        Instant now = positions.instant(moment, positions.place(found, moment));
        return new DueComplaintAlarms(found.answer().stream()
                .flatMap(complaint -> deadlines.due(complaint, now)).toList());
    }

    @QueryHandler
    FindRaisedComplaints.Raised handle(FindRaisedComplaints query) {
        Forbidden.unless(query.reader(), Permission.READ_COMPLAINTS);
        Moment moment = positions.settled(query.moment());
        Deadlines deadlines = deadlines(moment, query.reader());
        Readable readable = readable(query.reader());
        Answered<List<Complaint>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> open(snapshot, " and escalated", readable));
        Place place = positions.place(found, moment);
        Instant now = positions.instant(moment, place);
        return new FindRaisedComplaints.Raised(found.answer().stream()
                .flatMap(complaint -> deadlines.of(complaint, now).stream()
                        .filter(deadline -> deadline.overdue() && !deadline.told().isEmpty())
                        .map(deadline -> new RaisedAlarm(complaint.number(), "/complaints/" + complaint.complaintId(),
                                deadline.limit(), deadline.dueAt(), deadline.told(), complaint.officeId())))
                .toList(), place);
    }

    private static List<Complaint> open(Snapshot snapshot, String which, Readable readable) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and open" + which + readable.condition() + " order by received_at, complaint_id")
                .params(readable.parameters()), Complaint.class);
    }

    /** Those that one's office answers, and those about a case that one may read. */
    private Readable readable(SignedIn reader) {
        return sights.officesOrCases(reader);
    }

    private Deadlines deadlines(Moment moment, SignedIn reader) {
        return new Deadlines(rules.shelf(moment, reader), offices.seats(moment, reader));
    }

    /** All that wait, for which of them are due first no table knows, and as many of the others as one answer may show and one. */
    private record Rows(List<Complaint> open, List<Complaint> dealtWith) {
    }

    private static Rows rows(Snapshot snapshot, FindComplaints query, Readable readable) {
        return new Rows(rows(snapshot, query.about(), readable, " and open", ""), query.which() == Which.DEALT_WITH
                ? rows(snapshot, query.about(), readable, " and not open", " limit " + (FindComplaints.MOST + 1))
                : List.of());
    }

    private static List<Complaint> rows(Snapshot snapshot, @Nullable CaseId about, Readable readable, String which,
            String limit) {
        Map<String, Object> parameters = new HashMap<>(readable.parameters());
        String asked = "";
        if (about != null) {
            asked = " and case_id = :case";
            parameters.put("case", about.value());
        }
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + which + asked + readable.condition() + " order by received_at desc, complaint_id" + limit)
                .params(parameters), Complaint.class);
    }

    private static Optional<Complaint> row(Snapshot snapshot, FindComplaint query, Readable readable) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and complaint_id = :id" + readable.condition()).params(readable.parameters())
                .param("id", query.complaintId().value()), Complaint.class).stream()
                .findFirst();
    }

    private Names names(List<ComplaintItem> items, Moment moment) {
        Set<OfficeId> offices = new HashSet<>();
        Set<AdvocateId> advocates = new HashSet<>();
        for (ComplaintItem item : items) {
            Complaint complaint = item.complaint();
            offices.add(complaint.officeId());
            if (complaint.aboutOffice() != null) {
                offices.add(complaint.aboutOffice());
            }
            if (complaint.advocateId() != null) {
                advocates.add(complaint.advocateId());
            }
        }
        return ask.one(new FindNames.OfOffices(offices, moment), Names.class)
                .and(ask.one(new FindNames.OfAdvocates(advocates, moment), Names.class));
    }
}
