package org.kepil.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kepil.command.outreach.Outreach;
import org.kepil.command.fund.DonorFund;
import org.kepil.command.agreement.Agreement;
import org.kepil.command.accesspoint.AccessPoint;
import org.kepil.command.referral.Referral;
import org.kepil.command.consultation.Consultation;
import org.kepil.command.provider.Provider;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kepil.command.account.UserAccount;
import org.kepil.command.advocate.Advocate;
import org.kepil.command.assignment.Roster;
import org.kepil.command.calendar.CalendarFeed;
import org.kepil.command.complaint.Complaint;
import org.kepil.command.decision.Rules;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.command.look.Sighting;
import org.kepil.command.office.Office;
import org.kepil.command.rota.Rota;
import org.kepil.command.rulebook.CountryRules;
import org.kepil.command.rulebook.RulesOfTheLog;
import org.kepil.kernel.act.Act;
import org.kepil.command.partner.Partner;
import org.kepil.command.publication.Publication;

/** Joins the parts of the framework that handle a command, for the container and for whoever runs without one. */
public final class CommandHandling {

    static final List<Class<?>> AGGREGATES = List.of(LegalAidCase.class, Office.class, Advocate.class,
            Rota.class, CalendarFeed.class, UserAccount.class, CountryRules.class, Complaint.class, Provider.class,
            Consultation.class,
            Referral.class,
            AccessPoint.class,
            Agreement.class,
            DonorFund.class,
            Outreach.class,
            Partner.class,
            Publication.class,
            Sighting.class);

    private static final String CARRIED_ON = CommandHandling.class.getName() + ".carriedOn";
    private static final Duration FETCH_DELAY = Duration.ofMillis(20);

    private CommandHandling() {
    }

    /** The store of events over the log. It looks for new events at least every 20 ms. */
    public static EmbeddedEventStore eventStore(EventStorageEngine log) {
        return EmbeddedEventStore.builder().storageEngine(log)
                .fetchDelay(FETCH_DELAY.toMillis()).build();
    }

    /** A bus without a roster, for those who offer cases to nobody but whom they name. */
    public static CommandBus bus(EventStore events, TransactionManager transactions, Registers registers) {
        return bus(events, transactions, registers, Roster.EMPTY);
    }

    /** A bus that handles every command, one unit of work for each, on the sender's thread. */
    public static CommandBus bus(EventStore events, TransactionManager transactions, Registers registers,
            Roster roster) {
        SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE).build();
        bus.registerHandlerInterceptor(new Permissions());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(CommandHandling::carriedOn));
        bus.registerHandlerInterceptor(new AggregateCommands.Concluding(events));
        Mentions mentions = new Mentions(registers);
        bus.registerHandlerInterceptor((unitOfWork, chain) -> checked(mentions, unitOfWork, chain));
        ParameterResolverFactory parameters = parameters(new RulesOfTheLog(events, registers::office), roster);
        AGGREGATES.forEach(type -> subscribe(type, events, parameters, bus));
        return bus;
    }

    private static Object checked(Mentions mentions, UnitOfWork<? extends CommandMessage<?>> unitOfWork,
            InterceptorChain chain) throws Exception {
        mentions.check(unitOfWork.getMessage().getPayload());
        return chain.proceed();
    }

    /** What a handler may ask for beside the command: what every classpath provides, the rules, and the roster. */
    static ParameterResolverFactory parameters(Rules rules, Roster roster) {
        return MultiParameterResolverFactory.ordered(ClasspathParameterResolverFactory.forClass(CommandHandling.class),
                new SimpleResourceParameterResolverFactory(List.of(rules, roster)));
    }

    private static <T> void subscribe(Class<T> type, EventStore events, ParameterResolverFactory parameters,
            CommandBus bus) {
        new AggregateCommands<>(type, new AggregateRepository<>(type, events, parameters), parameters).subscribe(bus);
    }

    /** What every event of a command carries on; made once for all of them, for an import has many. */
    private static Map<String, Object> carriedOn(Message<?> command) {
        return CurrentUnitOfWork.get().getOrComputeResource(CARRIED_ON, _ -> actOf(command));
    }

    /** The act, and the command as its cause. */
    private static Map<String, Object> actOf(Message<?> command) {
        Map<String, Object> act = new HashMap<>();
        command.getMetaData().forEach((key, value) -> {
            if (Act.KEYS.contains(key)) {
                act.put(key, value);
            }
        });
        act.put("causation", command.getIdentifier());
        act.putIfAbsent("correlation", command.getIdentifier());
        return act;
    }
}
