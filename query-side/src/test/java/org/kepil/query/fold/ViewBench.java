package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kepil.query.outreach.OutreachView;
import org.kepil.query.fund.PaidView;
import org.kepil.query.fund.FundView;
import org.kepil.query.agreement.AgreementView;
import org.kepil.query.accesspoint.AccessPointView;
import org.kepil.query.referral.ReferralView;
import org.kepil.query.consultation.ConsultationView;
import org.kepil.query.provider.ProviderView;
import org.jspecify.annotations.Nullable;
import org.kepil.embedded.TestDatabase;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.LogSchema;
import org.kepil.query.account.AccountView;
import org.kepil.query.advocate.AdvocateView;
import org.kepil.query.assignment.EngagementView;
import org.kepil.query.casefile.CaseFileView;
import org.kepil.query.complaint.ComplaintView;
import org.kepil.query.anomaly.AnomalyView;
import org.kepil.query.anomaly.AttendanceView;
import org.kepil.query.dashboard.DashboardView;
import org.kepil.query.detention.DetentionView;
import org.kepil.query.hearingcalendar.FeedView;
import org.kepil.query.hearingcalendar.HearingCalendarView;
import org.kepil.query.office.OfficeView;
import org.kepil.query.reader.CaseReadersView;
import org.kepil.query.rota.RotaView;
import org.kepil.query.rulebook.RulebookView;
import org.kepil.query.statistics.StatisticsView;
import org.kepil.query.duplicate.DuplicateView;
import org.kepil.query.timelimit.LimitView;
import org.kepil.query.transfer.TransferView;
import org.kepil.query.worklist.WorkListView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.kepil.query.partner.PartnerView;
import org.kepil.query.submission.SubmissionView;
import org.kepil.query.court.CourtView;
import org.kepil.query.statistics.PublicationView;

/** Tables of views in a real database, folded from events that are in no log. */
public final class ViewBench {

    /** Every view of Kepil. */
    public static final List<View<?, ?>> VIEWS = List.of(new CaseFileView(), new CaseReadersView(), new WorkListView(),
            new LimitView(),
            new DashboardView(), new StatisticsView(), new AnomalyView(), new AttendanceView(), new DuplicateView(),
            new DetentionView(),
            new EngagementView(), new RotaView(),
            new TransferView(), new ComplaintView(), new HearingCalendarView(), new FeedView(),
            new OfficeView(),
            new AdvocateView(),
            new AccountView(),
            new RulebookView(),
            new ProviderView(), new ConsultationView(), new ReferralView(), new AccessPointView(), new AgreementView(),
            new FundView(), new PaidView(), new OutreachView(), new PartnerView(), new SubmissionView(),
            new CourtView(), new PublicationView());

    private final DataSource reader;
    private final JdbcClient jdbc;

    public ViewBench(List<? extends View<?, ?>> views) {
        TestDatabase database = TestDatabase.create();
        LogSchema.migrate(database.owner());
        reader = new SmallPool(database.dataSource(LogSchema.READER));
        jdbc = JdbcClient.create(reader);
        try {
            ViewSchema.create(reader, views);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource reader() {
        return reader;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Throws all rows away. */
    public void empty(List<? extends View<?, ?>> views) throws SQLException {
        try (Connection connection = reader.getConnection(); Statement statement = connection.createStatement()) {
            for (View<?, ?> view : views) {
                statement.execute("truncate " + Layout.table(view));
            }
            statement.execute("truncate view.parked, view.progress");
        }
    }

    /** Folds one batch, in one transaction with the progress. */
    public <K, R> void fold(View<K, R> view, List<? extends Recorded<? extends Event>> batch) throws SQLException {
        fold(view, new ViewWriter<>(view), batch);
    }

    <K, R> void fold(View<K, R> view, ViewWriter<K, R> writer, List<? extends Recorded<? extends Event>> batch)
            throws SQLException {
        try (Connection connection = reader.getConnection()) {
            connection.setAutoCommit(false);
            try {
                writer.write(connection, batch);
                reached(connection, view, batch.getLast().position());
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void reached(Connection connection, View<?, ?> view, long position) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into view.progress (view, segment, position) values ('" + view.id() + "', 0, "
                    + position + ") on conflict (view, segment) do update set position = excluded.position");
        }
    }

    /** Compares with the events given. */
    Verification verify(View<?, ?> view, List<? extends Recorded<? extends Event>> log) {
        return new Verify(reader, position -> log.stream().filter(recorded -> recorded.position() <= position))
                .run(view);
    }

    /** The row that stands, as it is stored; null without one. */
    <K, R> @Nullable R row(View<K, R> view, K key) {
        UUID id = view.table().id().apply(key);
        return Snapshots.Snapshot.rows(jdbc.sql("select row_json from " + Layout.table(view) + " r where r."
                + view.table().key() + " = ? and " + Rows.of(view).standing()).param(id), view.table().row()).stream()
                .findFirst().orElse(null);
    }
}
