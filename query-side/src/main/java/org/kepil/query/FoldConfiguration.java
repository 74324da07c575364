package org.kepil.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.kepil.kernel.look.Looks;
import org.kepil.log.LogReader;
import org.kepil.query.accesspoint.AccessPointView;
import org.kepil.query.account.AccountView;
import org.kepil.query.advocate.AdvocateView;
import org.kepil.query.agreement.AgreementView;
import org.kepil.query.anomaly.AnomalyView;
import org.kepil.query.anomaly.AttendanceView;
import org.kepil.query.assignment.EngagementView;
import org.kepil.query.casefile.CaseFileView;
import org.kepil.query.complaint.ComplaintView;
import org.kepil.query.consultation.ConsultationView;
import org.kepil.query.court.CourtView;
import org.kepil.query.dashboard.DashboardView;
import org.kepil.query.detention.DetentionView;
import org.kepil.query.duplicate.DuplicateView;
import org.kepil.query.fold.AsOf;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Live;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Verify;
import org.kepil.query.fold.View;
import org.kepil.query.fund.FundView;
import org.kepil.query.fund.PaidView;
import org.kepil.query.hearingcalendar.FeedView;
import org.kepil.query.hearingcalendar.HearingCalendarView;
import org.kepil.query.office.OfficeView;
import org.kepil.query.outreach.OutreachView;
import org.kepil.query.partner.PartnerView;
import org.kepil.query.provider.ProviderView;
import org.kepil.query.reader.CaseReadersView;
import org.kepil.query.referral.ReferralView;
import org.kepil.query.rota.RotaView;
import org.kepil.query.rulebook.RulebookView;
import org.kepil.query.statistics.PublicationView;
import org.kepil.query.statistics.StatisticsView;
import org.kepil.query.submission.SubmissionView;
import org.kepil.query.timelimit.LimitView;
import org.kepil.query.transfer.TransferView;
import org.kepil.query.worklist.WorkListView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The views, which are imported as they are, and what runs them. Every part of the framework is declared here; nothing is
 * left to auto-configuration.
 */
@Configuration(proxyBeanMethods = false)
@Import({CaseFileView.class, WorkListView.class, DetentionView.class, LimitView.class, HearingCalendarView.class,
        FeedView.class, ComplaintView.class, TransferView.class, EngagementView.class, RotaView.class,
        DuplicateView.class, AnomalyView.class, AttendanceView.class, StatisticsView.class, DashboardView.class,
        RulebookView.class, ProviderView.class, ConsultationView.class, ReferralView.class, AccessPointView.class,
        AgreementView.class, FundView.class, PaidView.class, OutreachView.class, CourtView.class, PublicationView.class,
        PartnerView.class, SubmissionView.class, OfficeView.class, AdvocateView.class, AccountView.class,
        CaseReadersView.class})
class FoldConfiguration {

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
    QueryBus queryBus(ObjectProvider<Looks> looks) {
        QueryBus bus = SimpleQueryBus.builder().build();
        bus.registerHandlerInterceptor(new Recording(looks::getObject));
        return bus;
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
