package org.kepil.benchmark;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kepil.log.CommandJournal;

/** One whole run, section by section. What is read is measured before what grows. */
final class Run {

    private static final int EACH_SHARE = 100;
    private static final int FILLED_YEARS = 4;

    private final Protocol protocol;
    private final Contenders contenders;
    private final KepilLog kepil;
    private final StockLog stock;
    private final Consumer<Sample> samples;

    Run(Protocol protocol, Contenders contenders, Consumer<Sample> samples) {
        this.protocol = protocol;
        this.contenders = contenders;
        this.kepil = contenders.kepil();
        this.stock = contenders.stock();
        this.samples = samples;
    }

    /** Fills the logs and measures the sections that are asked for. */
    void of(Set<Section> sections) throws Exception {
        Contenders.Cases cases = contenders.fill(protocol.storedEvents());
        if (sections.contains(Section.SIZE)) {
            sizes();
        }
        try (FloorReads floor = new FloorReads(contenders.server().owner())) {
            if (sections.contains(Section.LOAD)) {
                loads(floor, cases);
            }
            if (sections.contains(Section.READ)) {
                reads(floor);
            }
        }
        if (sections.contains(Section.VIEW)) {
            views();
        }
        grow(sections);
    }

    private void grow(Set<Section> sections) throws Exception {
        for (int writers : protocol.writers()) {
            if (sections.contains(Section.APPEND)) {
                appends(writers);
            }
            if (sections.contains(Section.COMMAND)) {
                commands(writers);
            }
        }
        if (sections.contains(Section.LOSS)) {
            losses();
        }
        if (sections.contains(Section.YEAR) || sections.contains(Section.CHECK)) {
            YearRuns years = new YearRuns(contenders, samples);
            if (sections.contains(Section.YEAR)) {
                years.run(protocol.repetitions());
            } else {
                years.fill(protocol.isSmoke() ? 1 : FILLED_YEARS);
            }
        }
        if (sections.contains(Section.CHECK)) {
            new StoreChecks(contenders, protocol, samples).run();
        }
    }

    private void sizes() {
        Sizes sizes = new Sizes(contenders.owner(), protocol.storedEvents());
        double floor = sizes.perEvent("floor.event");
        samples.accept(sizes.sample(Floor.NAME, floor, "floor.event"));
        samples.accept(sizes.sample("Axon: domainevententry", floor, "domainevententry"));
        samples.accept(sizes.sample(Bars.SIZE, floor, "log.event", "log.event_log", "log.event_pending"));
    }

    private void loads(FloorReads floor, Contenders.Cases cases) throws Exception {
        var floors = floor.cases();
        new CaseLoad(
                protocol, List.of(new CaseLoad.Subject(Floor.NAME + ": select, bytes as they are", floors, floor::load),
                        new CaseLoad.Subject("the same, both documents parsed", floors, floor::loadParsed),
                        new CaseLoad.Subject("Axon: engine, final-batch predicate", cases.stock(),
                                id -> EngineReads.load(stock.engine(), id)),
                        new CaseLoad.Subject(Bars.LOAD, cases.kepil(), id -> EngineReads.load(kepil.engine(), id))),
                samples)
                .run();
    }

    private void reads(FloorReads floor) throws Exception {
        int events = protocol.storedEvents();
        new SequentialRead(Section.READ, protocol,
                List.of(new SequentialRead.Subject(Floor.NAME + ": one cursor, binary", events, floor::readAll),
                        new SequentialRead.Subject("Axon: tracked read through the engine", events,
                                () -> EngineReads.readAll(stock.engine())),
                        new SequentialRead.Subject(Bars.READ, events, () -> EngineReads.readAll(kepil.engine())),
                        new SequentialRead.Subject("Kepil: own loop, one thread", events,
                                () -> EngineReads.inRanges(kepil.reader())),
                        new SequentialRead.Subject("Kepil: own loop for rebuilds, a batch ahead", events,
                                () -> EngineReads.replay(kepil.reader()))),
                samples).run();
    }

    private void views() throws Exception {
        int few = protocol.storedEvents() / EACH_SHARE;
        ViewRuns views = new ViewRuns(kepil, contenders.reader());
        new SequentialRead(Section.VIEW, protocol,
                List.of(new SequentialRead.Subject(Floor.NAME + ": one upsert, one transaction, per event", few,
                        () -> views.upsertEach(few, 1)),
                        new SequentialRead.Subject("one upsert per event, 500 in a transaction",
                                protocol.storedEvents(),
                                () -> views.upsertEach(protocol.storedEvents(), 500)),
                        new SequentialRead.Subject(Bars.VIEW, protocol.storedEvents(), views::live)),
                samples).run();
    }

    private void appends(int writers) throws Exception {
        new Block(Section.APPEND, protocol, contenders.floor(),
                List.of(new EngineAppends("Axon: engine, unit of work", protocol.appendWarmUp(), stock.events(),
                        StockLog.transactions(), stock::stored, () -> "all stored; no order that a reader can trust"),
                        new EngineAppends(Bars.APPEND, protocol.appendWarmUp(), kepil.events(), kepil.transactions(),
                                kepil::stored, kepil::check)),
                samples).run(writers);
    }

    private void commands(int writers) throws Exception {
        CommandJournal journal = new CommandJournal(contenders.writer());
        new Block(Section.COMMAND, protocol, contenders.floor(),
                List.of(new CommandPath("Axon: the same commands on its engine, same cache, no command_done",
                        protocol.commandWarmUp(),
                        CommandPath.commands(stock.events(), StockLog.transactions(), journal), stock::stored,
                        () -> "all stored; no order that a reader can trust"),
                        new CommandPath(Bars.COMMAND, protocol.commandWarmUp(),
                                CommandPath.commands(kepil.events(), kepil.transactions(), journal), kepil::stored,
                                kepil::check)),
                samples).run(writers);
    }

    private void losses() throws Exception {
        try (Tailed tailed = new Tailed(contenders)) {
            for (int repetition = 1; repetition <= protocol.repetitions(); repetition++) {
                for (Contestant contestant : tailed.oneSequencer()) {
                    samples.accept(new LossHunt(contestant, protocol.tailed()).run(repetition));
                }
            }
            tailed.startSecondSequencer();
            for (int repetition = 1; repetition <= protocol.repetitions(); repetition++) {
                for (Contestant contestant : tailed.twoSequencers()) {
                    samples.accept(new LossHunt(contestant, protocol.tailed()).run(repetition));
                }
            }
        }
    }
}
