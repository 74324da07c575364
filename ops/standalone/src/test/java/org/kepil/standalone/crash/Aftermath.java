package org.kepil.standalone.crash;

/** The installation opened once more, with no writer, when the last kill is over: what it holds now is what counts. */
final class Aftermath implements AutoCloseable {

    private final Installation installation;
    private final Stored stored;

    private Aftermath(Installation installation) {
        this.installation = installation;
        installation.awaitSequenced();
        installation.awaitViews();
        this.stored = new Stored(installation.jdbc());
    }

    static Aftermath of(RunFolder folder, int port) {
        return new Aftermath(new Installation(folder, port, TallyView.all(false)));
    }

    long events() {
        return stored.events();
    }

    Findings findings(History history) {
        Findings findings = new Findings();
        new JournalOracle(history, stored).ask(findings);
        new OrderOracle(installation.jdbc()).ask(findings);
        new ViewOracle(installation).ask(findings);
        return findings;
    }

    @Override
    public void close() {
        installation.close();
    }
}
