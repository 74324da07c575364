package org.kepil.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Looks, before anything is served, for what would lose events or answer wrongly later. A framework that starts without
 * a store and says nothing, a database that acknowledges before it writes: each check is such a lesson. It leaves
 * nothing in the database.
 */
public final class SelfTest {

    private final List<Check> checks = new ArrayList<>();

    /** The settings, guards and grants of the database, and a trial append that is rolled back. */
    public SelfTest database(DataSource writer, EventCodec codec) {
        checks.addAll(new DatabaseChecks(writer).all());
        checks.addAll(new AppendChecks(writer, codec).all());
        return this;
    }

    /** The framework's beans are ours: events go to the log and their transactions are deferred. */
    public SelfTest wiring(EventBus events, TransactionManager transactions, LogReader reader) {
        checks.addAll(new WiringChecks(events, transactions, reader).all());
        return this;
    }

    /** The pool signs in as the role that it is meant for, so that the role's few grants are what guards the log. */
    public SelfTest role(DataSource pool, String role) {
        checks.add(DatabaseChecks.role(pool, role));
        return this;
    }

    /**
     * A token that says how far a view has come is read back as it was written.
     *
     * @param storeAndRead writes a token as the token store does, and reads it back
     */
    public SelfTest tokens(UnaryOperator<TrackingToken> storeAndRead) {
        checks.add(WiringChecks.token(storeAndRead));
        return this;
    }

    /** One more check, from a module that this one does not know. */
    public SelfTest and(Check check) {
        checks.add(check);
        return this;
    }

    /** Looks at everything, so that one start tells all that is wrong. @throws SelfTestFailed if anything is */
    public void run() {
        List<String> problems = checks.stream().map(Check::problem).flatMap(Optional::stream).toList();
        if (!problems.isEmpty()) {
            throw new SelfTestFailed(problems);
        }
    }
}
