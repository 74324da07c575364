package org.kepil.standalone.store;

import java.util.Objects;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.axonframework.eventhandling.TrackingToken;
import org.kepil.query.fold.ProgressTokens;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the position of a view that does not exist, reads it back and takes it all back. */
final class TokenTrial implements UnaryOperator<TrackingToken> {

    private static final String VIEW = "self-test";

    private final TransactionTemplate transaction;
    private final DataSource reader;

    TokenTrial(DataSource reader) {
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(reader));
        this.reader = reader;
    }

    @Override
    public TrackingToken apply(TrackingToken token) {
        return transaction.execute(trial -> {
            trial.setRollbackOnly();
            var tokens = new ProgressTokens(reader);
            tokens.initializeTokenSegments(VIEW, 1, null);
            tokens.fetchToken(VIEW, 0);
            tokens.storeToken(token, VIEW, 0);
            return Objects.requireNonNull(tokens.fetchToken(VIEW, 0), "no token came back");
        });
    }
}
