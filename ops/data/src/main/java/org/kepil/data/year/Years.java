package org.kepil.data.year;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kepil.command.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The years that this installation can make, one at a time. A year is invented, so none is begun where real cases are; one
 * that was begun may always be finished.
 */
final class Years implements AutoCloseable {

    /** The years of which figures are carried, the latest first. */
    static final List<String> PROFILES = List.of("kg-2021", "kg-2020");

    private static final Logger LOG = LoggerFactory.getLogger(Years.class);

    private final YearRun run;
    private final RealCases real;
    private final OpenYears open;
    private final InstantSource clock;
    private final Map<String, YearJob> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("year").daemon().factory());

    Years(YearRun run, RealCases real, OpenYears open, InstantSource clock) {
        this.run = run;
        this.real = real;
        this.open = open;
        this.clock = clock;
    }

    /** What came of asking for a year. */
    enum Answer {
        STARTED,
        RUNNING_ALREADY,
        ANOTHER_IS_RUNNING,
        REAL_CASES_ARE_HERE
    }

    /** Begins to make the year, or goes on with it; returns at once. */
    synchronized Answer start(String profile) {
        Optional<YearJob> running = jobs.values().stream().filter(job -> !job.state().isOver()).findFirst();
        if (running.isPresent()) {
            return running.get().order().profile().equals(profile)
                    ? Answer.RUNNING_ALREADY
                    : Answer.ANOTHER_IS_RUNNING;
        }
        YearOrder order = YearOrder.of(profile);
        if (!real.mayMix(order)) {
            return Answer.REAL_CASES_ARE_HERE;
        }
        YearJob job = new YearJob(order, clock);
        jobs.put(profile, job);
        worker.execute(() -> make(job));
        return Answer.STARTED;
    }

    private void make(YearJob job) {
        String name = job.order().name();
        LOG.info("The year {} is being made.", name);
        try {
            open.begun(job.order().profile());
            AnswerKey key = run.run(job.order(), job.progress());
            open.whole(job.order().profile());
            job.done(key);
            LOG.info("The year {} is made: {} events are new, {} a second; {} were there.", name,
                    job.progress().stored(), job.ratePerSecond(), job.progress().passedOver());
        } catch (YearStopped stopped) {
            job.ended(YearState.STOPPED);
            LOG.info("The year {} was stopped after {} cases; made again, it goes on.", name, job.progress().cases());
        } catch (Refused broken) {
            LOG.error("The generator broke the rule {}.", broken.refusal().code(), broken);
            job.refused(broken.refusal().code());
        } catch (RuntimeException failed) {
            LOG.error("The year {} broke off; made again, it goes on.", name, failed);
            job.ended(YearState.FAILED);
        }
    }

    synchronized Optional<YearJob> find(String profile) {
        return Optional.ofNullable(jobs.get(profile));
    }

    /** Stops what runs, and returns when it has stopped. */
    @Override
    public void close() {
        PROFILES.forEach(profile -> find(profile).ifPresent(job -> job.progress().stop()));
        worker.close();
    }
}
