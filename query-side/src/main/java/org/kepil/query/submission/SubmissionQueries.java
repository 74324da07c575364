package org.kepil.query.submission;

import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.log.LogReader;
import org.kepil.query.Forbidden;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers a partner about what it sent itself, and about nothing else. */
@Component
class SubmissionQueries {

    private final SubmissionView view;
    private final Snapshots snapshots;
    private final LogReader log;

    SubmissionQueries(SubmissionView view, Snapshots snapshots, LogReader log) {
        this.view = view;
        this.snapshots = snapshots;
        this.log = log;
    }

    /** What was stored and has no place in the order of the log yet, the view cannot have read either. */
    @QueryHandler
    FindSubmission.Answer handle(FindSubmission query) {
        Forbidden.unless(query.reader(), Permission.READ_SUBMISSIONS);
        boolean pending = log.pendingCount() > 0;
        long head = log.head();
        Answered<List<SubmissionRow>> found = snapshots.answer(view, Long.MAX_VALUE, snapshot -> Snapshot.rows(snapshot
                .sql("select row_json from " + snapshot.table() + " where receipt = :receipt and partner_id = :partner")
                .param("receipt", query.receipt().replace("\0", ""))
                .param("partner", query.reader().accountId().value()), SubmissionRow.class));
        return new FindSubmission.Answer(found.answer().stream().findFirst().orElse(null),
                pending || found.position() < head);
    }
}
