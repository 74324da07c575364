package org.kepil.benchmark;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.kepil.command.Commands;
import org.kepil.data.year.YearOrder;
import org.kepil.data.year.YearProgress;
import org.kepil.data.year.YearRules;
import org.kepil.data.year.YearRun;
import org.kepil.data.year.YearStopped;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.log.CommandJournal;

/**
 * Measures how fast generated years of a whole service get into the log, each decided by the rules, one after the other;
 * and how much memory is in use after each.
 */
final class YearRuns {

    private static final String PROFILE = "kg-2021";
    /** The first year of which the rules are known. */
    private static final int FIRST = 2020;
    /** The compiler needs so many years until it has nothing left to do. */
    private static final int WARM_UP = 3;
    private static final double MEGABYTE = 1 << 20;

    private final Contenders contenders;
    private final YearRun run;
    private final Consumer<Sample> samples;

    YearRuns(Contenders contenders, Consumer<Sample> samples) {
        KepilLog kepil = contenders.kepil();
        CommandJournal journal = new CommandJournal(contenders.writer());
        Commands commands = CommandPath.commands(kepil.events(), kepil.transactions(), journal);
        commands.send(YearRules.adoption(), Act.ofSystem(Channel.SYSTEM, "none"));
        this.contenders = contenders;
        this.run = new YearRun(commands, kepil.events(), journal, contenders.writer(), contenders.keyring());
        this.samples = samples;
    }

    void run(int repetitions) throws SQLException, YearStopped {
        for (int year = 1 - WARM_UP; year <= repetitions; year++) {
            Year made = year(year);
            double floor = (floor(made.events()) + floor(made.events())) / 2;
            if (year > 0) {
                samples.accept(new Sample(Section.YEAR, Floor.NAME + ": the same number, a thousand in a batch", 1,
                        year, floor, 1, "stored"));
                samples.accept(new Sample(Section.YEAR, Bars.YEAR, 1, year, made.perSecond(), made.perSecond() / floor,
                        made.correct()));
            }
        }
    }

    /** Makes years without measuring them. */
    void fill(int years) throws YearStopped {
        for (int year = 0; year < years; year++) {
            run.run(new YearOrder(PROFILE, FIRST + year, 1), new YearProgress());
        }
        contenders.settle();
    }

    private Year year(int number) throws YearStopped {
        contenders.settle();
        long before = contenders.kepil().stored();
        YearProgress progress = new YearProgress();
        long start = System.nanoTime();
        run.run(new YearOrder(PROFILE, FIRST - 1 + number + WARM_UP, 1), progress);
        double perSecond = progress.stored() * 1e9 / (System.nanoTime() - start);
        String check = contenders.kepil().check();
        long stored = contenders.kepil().stored() - before;
        return new Year(progress.stored(), perSecond, stored < progress.stored()
                ? "WRONG: %d of %d stored".formatted(stored, progress.stored())
                : "%s; %,d events, %.0f MB of heap in use".formatted(check, stored, used()));
    }

    private double floor(long events) throws SQLException {
        contenders.settle();
        long start = System.nanoTime();
        contenders.floor().fill(Math.toIntExact(events));
        return events * 1e9 / (System.nanoTime() - start);
    }

    private static double used() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / MEGABYTE;
    }

    private record Year(long events, double perSecond, String correct) {
    }
}
