package org.kepil.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.look.Looks;
import org.kepil.kernel.office.OfficeId;
import org.kepil.log.LogReader;
import org.kepil.query.fold.Live;
import org.kepil.query.fold.LoggedHistory;
import org.kepil.query.page.Messages;
import org.kepil.query.page.PageClock;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that answers questions from views, over a log of a test's own; no pages, no tree of hashes, and nobody records who looks. */
final class QueryBench implements AutoCloseable {

    private final LoggedHistory history = new LoggedHistory();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    QueryBench() {
        this(Clock.systemUTC());
    }

    QueryBench(Clock clock) {
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PageClock.class, () -> new PageClock(clock));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean("readerDataSource", DataSource.class, history::reader);
        context.registerBean(EventStore.class, history::store);
        context.registerBean("messageSource", MessageSource.class, () -> new Messages("messages.query"));
        context.registerBean(LogReader.class, history::log);
        context.registerBean(Looks.class, () -> (_, _) -> {
        });
        context.register(FoldConfiguration.class);
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(
                Pattern.compile(
                        "org\\.kepil\\.query\\.(?!evidence).*(Queries|QueryHandlers|Sights|Api|ViewProblems|RulebookShelf"
                                + "|OfficeChoices|OwnDrafts|EscalationRows|WorkYearRows|Raised\\w+Rows|EscalationCount)")));
        scanner.scan("org.kepil.query");
        context.refresh();
    }

    /** Records the events and waits until every view has them. */
    void record(List<? extends Recorded<? extends Event>> events) {
        long before = history.log().head();
        history.record(events);
        LoggedHistory.awaitPosition(context.getBean(Live.class), before + events.size());
    }

    /** The database, as the views' owner. */
    JdbcClient jdbc() {
        return JdbcClient.create(history.reader());
    }

    /** A connection of the test's own. */
    Connection connection() throws SQLException {
        return history.reader().getConnection();
    }

    Ask ask() {
        return context.getBean(Ask.class);
    }

    <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    List<Object> apis() {
        return List.copyOf(context.getBeansWithAnnotation(ViewApi.class).values());
    }

    /** Somebody in the role; an advocate is the one given. */
    static SignedIn reader(Role role, @Nullable AdvocateId advocate) {
        return new SignedIn(new AccountId(new UUID(0, role.ordinal())), "ada", "Ada", role, null, null, advocate);
    }

    /** Somebody in the role in that office. */
    static SignedIn reader(Role role, OfficeId office) {
        return new SignedIn(new AccountId(new UUID(0, role.ordinal())), "ada", "Ada", role, office, "Osh", null);
    }

    static SignedIn reader(Role role) {
        return reader(role, (AdvocateId) null);
    }

    @Override
    public void close() {
        context.close();
        history.close();
    }
}
