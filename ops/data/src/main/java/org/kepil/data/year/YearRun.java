package org.kepil.data.year;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.advocate.SuspendAdvocate;
import org.kepil.command.Refused;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.log.CommandJournal;
import org.kepil.log.keys.Keyring;

/**
 * Makes a year: decides its cases one after the other and appends what happened in the order in which it was told, so that
 * the log as of a position is the year as it was known then. What is decided waits in memory only until the day has come
 * on which it was told; that is so much as a service has open at a time, however many years there are.
 */
public final class YearRun {

    /** Events in one statement. */
    private static final int BATCH = 4_000;
    /** Batches that may wait for the log. */
    private static final int AHEAD = 2;

    private final Commands commands;
    private final EventStore events;
    private final CommandJournal journal;
    private final DataSource writer;
    private final Keyring keyring;

    /** @param writer of the log's events, in autocommit mode */
    public YearRun(Commands commands, EventStore events, CommandJournal journal, DataSource writer, Keyring keyring) {
        this.commands = commands;
        this.events = events;
        this.journal = journal;
        this.writer = writer;
        this.keyring = keyring;
    }

    /**
     * Makes the year, or what is missing of it.
     *
     * @return what is odd in it
     * @throws Refused      if a rule is broken: the generator has a fault then, and the rule is its name
     * @throws YearStopped if the progress was told to stop; run it again to go on
     */
    public AnswerKey run(YearOrder order, YearProgress progress) throws YearStopped {
        register(order);
        List<CasePlan> plans = Plans.of(order);
        progress.begins(plans.size());
        var tools = new YearTools(order, new Decisions(events, journal), new Rotation(), new Diary(),
                new Oddities(order, plans), new AnswerKey());
        try (var appending = new Appending(new YearLog(writer, keyring), progress)) {
            tell(plans, tools, appending, progress);
        }
        suspend(order);
        return tools.key();
    }

    private void register(YearOrder order) {
        Act act = Act.ofSystem(Channel.GENERATED, "none")
                .occurred(LocalDate.of(order.year(), 1, 1).atStartOfDay(Region.ZONE).toInstant());
        for (Region region : Plans.regions(order)) {
            once("office/" + region.code(), region.opening(), act);
            region.entries().forEach(entry -> once("advocate/" + entry.registerNumber(), entry, act));
        }
        EnterAdvocate leaver = abandoned(order).entry(abandoned(order).leaver(order.year()));
        once("advocate/" + leaver.registerNumber(), leaver, act);
    }

    /** By now every case of the year is told, also those that nobody goes on with. */
    private void suspend(YearOrder order) {
        Region region = abandoned(order);
        Act act = Act.ofSystem(Channel.GENERATED, "none")
                .occurred(Oddities.SUSPENDED_ON.atYear(order.year()).atStartOfDay(Region.ZONE).toInstant());
        once("suspension/" + order.year(), new SuspendAdvocate(region.advocate(region.leaver(order.year())),
                "S-" + order.year(), "A disciplinary order."), act);
    }

    private static Region abandoned(YearOrder order) {
        return Plans.regions(order).stream().filter(region -> region.name().equals(Oddities.ABANDONED_IN)).findFirst()
                .orElseThrow();
    }

    private void once(String name, Object command, Act act) {
        UUID identity = UUID.nameUUIDFromBytes(("kepil/year/" + name).getBytes(StandardCharsets.UTF_8));
        commands.send(command, act, new Once(identity, null, null));
    }

    private static void tell(List<CasePlan> plans, YearTools tools, Appending appending, YearProgress progress)
            throws YearStopped {
        OpenCases open = new OpenCases();
        for (CasePlan plan : plans) {
            open.tellBefore(plan.beginsAt(), appending::add);
            if (progress.stopping()) {
                throw new YearStopped();
            }
            List<Told> told = new CaseTeller(plan, tools).tell();
            open.add(told);
            progress.toldCase(told.size());
        }
        open.tellAll(appending::add);
        appending.flush();
    }

    /** Hands batches to the thread that appends them, while the next ones are decided. */
    private static final class Appending implements AutoCloseable {

        private final BlockingQueue<List<Told>> batches = new ArrayBlockingQueue<>(AHEAD);
        private final CompletableFuture<Void> work;
        private List<Told> batch = new ArrayList<>(BATCH);

        Appending(YearLog log, YearProgress progress) {
            work = CompletableFuture.runAsync(() -> append(log, progress),
                    task -> Thread.ofPlatform().daemon().name("year-append").start(task));
        }

        private void append(YearLog log, YearProgress progress) {
            try {
                for (List<Told> next = batches.take(); !next.isEmpty(); next = batches.take()) {
                    int fresh = log.append(next);
                    progress.appended(fresh, next.size() - fresh);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(ended);
            }
        }

        void add(Told told) {
            batch.add(told);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!batch.isEmpty()) {
                put(batch);
                batch = new ArrayList<>(BATCH);
            }
        }

        private void put(List<Told> next) {
            try {
                while (!batches.offer(next, 100, TimeUnit.MILLISECONDS)) {
                    if (work.isDone()) {
                        work.join();
                        throw new IllegalStateException("Nobody appends any more.");
                    }
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(ended);
            }
        }

        /** Waits until all is appended. An empty batch is the last. */
        @Override
        public void close() {
            if (!work.isDone()) {
                put(List.of());
            }
            try {
                work.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }
}
