package org.kepil.query;

import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Asks a question over the query bus and waits for the answer, as pages and API do. */
public final class Ask {

    private final QueryGateway queries;

    Ask(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * The one answer to a question that always has one.
     *
     * @throws Unknown   if there is no such thing to ask about
     * @throws Forbidden if the reader may not know
     */
    public <A> A one(Object question, Class<A> answer) {
        A found = find(question, answer);
        if (found == null) {
            throw new IllegalStateException("no answer to " + question.getClass().getSimpleName());
        }
        return found;
    }

    /** The answer to a question that may have none; null for none. */
    public <A> @Nullable A find(Object question, Class<A> answer) {
        try {
            return queries.query(question, answer).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
