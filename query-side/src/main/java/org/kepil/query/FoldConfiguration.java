package org.kepil.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.kepil.query.outreach.OutreachView;
import org.kepil.query.fund.PaidView;
import org.kepil.query.fund.FundView;
import org.kepil.query.agreement.AgreementView;
import org.kepil.query.accesspoint.AccessPointView;
import org.kepil.query.referral.ReferralView;
import org.kepil.query.consultation.ConsultationView;
import org.kepil.query.provider.ProviderView;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.kepil.log.LogReader;
import org.kepil.query.account.AccountView;
import org.kepil.query.advocate.AdvocateView;
import org.kepil.query.anomaly.AnomalyView;
import org.kepil.query.anomaly.AttendanceView;
import org.kepil.query.assignment.EngagementView;
import org.kepil.query.casefile.CaseFileView;
import org.kepil.query.complaint.ComplaintView;
import org.kepil.query.dashboard.DashboardView;
import org.kepil.query.detention.DetentionView;
import org.kepil.query.duplicate.DuplicateView;
import org.kepil.query.fold.AsOf;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Live;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Verify;
import org.kepil.query.fold.View;
import org.kepil.query.hearingcalendar.FeedView;
import org.kepil.query.hearingcalendar.HearingCalendarView;
import org.kepil.query.office.OfficeView;
import org.kepil.query.rota.RotaView;
import org.kepil.query.rulebook.RulebookView;
import org.kepil.query.statistics.StatisticsView;
import org.kepil.query.timelimit.LimitView;
import org.kepil.query.transfer.TransferView;
import org.kepil.query.worklist.WorkListView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.kepil.query.partner.PartnerView;
import org.kepil.query.submission.SubmissionView;
import org.kepil.query.court.CourtView;
import org.kepil.query.statistics.PublicationView;

/** The views and what runs them. Every part of the framework is declared here; nothing is left to auto-configuration. */
@Configuration(proxyBeanMethods = false)
class FoldConfiguration {

    @Bean
    CaseFileView caseFileView() {
        return new CaseFileView();
    }

    @Bean
    WorkListView workListView() {
        return new WorkListView();
    }

    @Bean
    DetentionView detentionView() {
        return new DetentionView();
    }

    @Bean
    LimitView limitView() {
        return new LimitView();
    }

    @Bean
    HearingCalendarView hearingCalendarView() {
        return new HearingCalendarView();
    }

    @Bean
    FeedView feedView() {
        return new FeedView();
    }

    @Bean
    ComplaintView complaintView() {
        return new ComplaintView();
    }

    @Bean
    TransferView transferView() {
        return new TransferView();
    }

    @Bean
    EngagementView engagementView() {
        return new EngagementView();
    }

    @Bean
    RotaView rotaView() {
        return new RotaView();
    }

    @Bean
    DuplicateView duplicateView() {
        return new DuplicateView();
    }

    @Bean
    AnomalyView anomalyView() {
        return new AnomalyView();
    }

    @Bean
    AttendanceView attendanceView() {
        return new AttendanceView();
    }

    @Bean
    StatisticsView statisticsView() {
        return new StatisticsView();
    }

    @Bean
    DashboardView dashboardView() {
        return new DashboardView();
    }

    @Bean
    RulebookView rulebookView() {
        return new RulebookView();
    }

    @Bean
    ProviderView providerView() {
        return new ProviderView();
    }

    @Bean
    ConsultationView consultationView() {
        return new ConsultationView();
    }

    @Bean
    ReferralView referralView() {
        return new ReferralView();
    }

    @Bean
    AccessPointView accessPointView() {
        return new AccessPointView();
    }

    @Bean
    AgreementView agreementView() {
        return new AgreementView();
    }

    @Bean
    FundView fundView() {
        return new FundView();
    }

    @Bean
    PaidView paidView() {
        return new PaidView();
    }

    @Bean
    OutreachView outreachView() {
        return new OutreachView();
    }

    @Bean
    CourtView courtView() {
        return new CourtView();
    }

    @Bean
    PublicationView publicationView() {
        return new PublicationView();
    }

    @Bean
    PartnerView partnerView() {
        return new PartnerView();
    }

    @Bean
    SubmissionView submissionView() {
        return new SubmissionView();
    }

    @Bean
    OfficeView officeView() {
        return new OfficeView();
    }

    @Bean
    AdvocateView advocateView() {
        return new AdvocateView();
    }

    @Bean
    AccountView accountView() {
        return new AccountView();
    }

    @Bean
    Freshness freshness() {
        return new Freshness();
    }

    @Bean(destroyMethod = "close")
    Live live(List<View<?, ?>> views, @Qualifier("readerDataSource") DataSource reader, EventStore events,
            LogReader log, Freshness freshness, ObjectProvider<MeterRegistry> meters) {
        return new Live(views, reader, events, log, freshness, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    LiveLifecycle liveLifecycle(Live live) {
        return new LiveLifecycle(live);
    }

    @Bean
    Verify verify(@Qualifier("readerDataSource") DataSource reader, LogReader log) {
        return new Verify(reader, log);
    }

    @Bean
    AsOf asOf(LogReader log) {
        return new AsOf(log);
    }

    @Bean
    Snapshots snapshots(@Qualifier("readerDataSource") DataSource reader) {
        return new Snapshots(reader);
    }

    @Bean
    Positions positions(LogReader log, ObjectProvider<Clock> clock) {
        return new Positions(log, clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    QueryBus queryBus() {
        return SimpleQueryBus.builder().build();
    }

    @Bean
    QueryGateway queryGateway(QueryBus bus) {
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    PersonalTextJson personalTextJson() {
        return new PersonalTextJson();
    }

    @Bean
    Ask ask(QueryGateway queries) {
        return new Ask(queries);
    }
}
