package org.kepil.command.look;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.look.LookId;
import org.kepil.kernel.look.Looked;
import org.kepil.kernel.look.LooksCounted;

/** What one person saw of one thing within one window of time. A stream of its own: nothing else grows by it. */
public class Sighting {

    @AggregateIdentifier
    private @Nullable LookId lookId;
    private List<CaseId> cases = List.of();
    private boolean counted;

    /** For the repository, which tells the new object its history. */
    Sighting() {
    }

    @CommandHandler
    Sighting(RecordLook command) {
        apply(command.looked());
    }

    /** The window ends once, so it is counted once. */
    @CommandHandler
    long handle(CountLooks command) {
        if (!counted) {
            apply(new LooksCounted(command.lookId(), command.more(), cases));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(Looked event) {
        lookId = event.lookId();
        cases = event.cases();
    }

    @EventSourcingHandler
    void on(LooksCounted event) {
        counted = true;
    }
}
