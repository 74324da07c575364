package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.RecordedMessage;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Gathers the events of a batch and folds them at once, in the transaction that has just stored the token: a process that
 * lost its claim fails there, before it touches a row. Takes every event, so that the token of a view that hears few of
 * them does not fall behind, but reads only those that the view hears.
 */
final class Batches implements EventHandlerInvoker {

    private final String resource;
    private final Hearing hearing;
    private final ViewWriter<?, ?> writer;
    private final DataSource reader;
    private final Consumer<Batch> folded;

    /**
     * @param hearing of the view
     * @param folded  is handed the batch after its commit
     */
    Batches(View<?, ?> view, Hearing hearing, DataSource reader, Consumer<Batch> folded) {
        this.resource = Batches.class.getName() + "/" + view.id();
        this.hearing = hearing;
        this.writer = new ViewWriter<>(view);
        this.reader = reader;
        this.folded = folded;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (!(message instanceof RecordedMessage<?> recorded)) {
            throw new IllegalArgumentException("A view is folded from the log, not from " + message.getClass());
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        work.getOrComputeResource(resource, _ -> begin(work)).add(recorded);
    }

    private Batch begin(UnitOfWork<?> work) {
        Batch batch = new Batch(hearing);
        work.onPrepareCommit(_ -> fold(batch.heard()));
        work.afterCommit(_ -> folded.accept(batch));
        return batch;
    }

    private void fold(List<Recorded<? extends Event>> heard) {
        if (heard.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(reader);
        try {
            writer.write(connection, heard);
        } catch (SQLException e) {
            throw new FoldFailed(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, reader);
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
