package org.kepil.command;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.act.Act;
import org.kepil.log.CommandJournal;

/**
 * The gateway through which every command passes: it sends, tries again when others were faster, and answers a
 * repeated command as it was answered the first time.
 *
 * <p>The journal of what was done is asked only when something went wrong or nothing changed. A command that is done
 * pays nothing for it, because the journal's row is written together with the events.
 */
public final class Commands {

    static final String FINGERPRINT = "fingerprint";
    static final String EXPECTED_VERSION = "expectedVersion";

    /**
     * What a command came to.
     *
     * @param aggregateId the aggregate that decided
     * @param version     sequence of the last event of that aggregate, from 0
     * @param repeated    whether the answer is that of the first time
     */
    public record Answer(UUID aggregateId, long version, boolean repeated) {
    }

    /**
     * What makes a repetition recognisable.
     *
     * @param commandId       the same for the same command, else unique
     * @param fingerprint     a digest of what was asked, as hex text; null if it is not compared
     * @param expectedVersion the version that the sender has seen; null if any will do
     */
    public record Once(UUID commandId, @Nullable String fingerprint, @Nullable Long expectedVersion) {

        /** Never said before and never again. */
        public static Once fresh() {
            return new Once(UUID.randomUUID(), null, null);
        }
    }

    private final CommandBus bus;
    private final CommandJournal journal;
    private final Clock clock;

    public Commands(CommandBus bus, CommandJournal journal, Clock clock) {
        this.bus = bus;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sends a command that nobody will repeat.
     *
     * @throws CommandFailed if it was not done, or nobody knows
     */
    public Answer send(Object command, Act act) {
        return send(command, act, Once.fresh());
    }

    /**
     * Sends a command; the same identifier again gives the same answer again.
     *
     * @throws CommandFailed if it was not done, or nobody knows
     */
    public Answer send(Object command, Act act, Once once) {
        return send(command, act, once, this::dispatch);
    }

    /** @param way by which the command comes to its aggregate, each time that it is tried */
    Answer send(Object command, Act act, Once once, Function<CommandMessage<Object>, Decision> way) {
        try {
            CommandMessage<Object> message = message(command, act, once);
            Decision decision = Patience.whileDisturbed(!(command instanceof Creation), () -> way.apply(message));
            Answer answer = new Answer(decision.aggregateId(), decision.version(), false);
            return decision.changed() ? answer : firstAnswer(once).orElseGet(() -> unchanged(once, answer));
        } catch (RuntimeException failure) {
            return afterFailure(command, once, failure);
        }
    }

    CommandMessage<Object> message(Object command, Act act, Once once) {
        Map<String, Object> metadata = new HashMap<>(new Asked(act, clock.instant()).toMetadata());
        if (once.fingerprint() != null) {
            metadata.put(FINGERPRINT, once.fingerprint());
        }
        if (once.expectedVersion() != null) {
            metadata.put(EXPECTED_VERSION, once.expectedVersion());
        }
        return new GenericCommandMessage<>(new GenericMessage<>(once.commandId().toString(), command, metadata),
                command.getClass().getName());
    }

    Decision dispatch(CommandMessage<Object> message) {
        var answer = new CompletableFuture<Decision>();
        bus.<Object, Decision>dispatch(message, (_, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(result.getPayload());
            }
        });
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Answer afterFailure(Object command, Once once, RuntimeException failure) {
        RuntimeException said = Failures.of(command, failure);
        if (said instanceof Denied) {
            throw said;
        }
        Optional<Answer> first;
        try {
            first = said instanceof OutcomeUnknown ? Patience.untilReached(() -> firstAnswer(once)) : firstAnswer(once);
        } catch (RepeatedWithOtherBody other) {
            throw other;
        } catch (RuntimeException silent) {
            said.addSuppressed(silent);
            throw said;
        }
        return first.orElseThrow(() -> said);
    }

    /** Keeps the answer where the same key must not pass for another request later. */
    private Answer unchanged(Once once, Answer answer) {
        return once.fingerprint() == null || journal.keep(once.commandId(),
                new CommandJournal.Done(answer.aggregateId(), answer.version(), once.fingerprint()))
                        ? answer
                        : firstAnswer(once).orElse(answer);
    }

    private Optional<Answer> firstAnswer(Once once) {
        return journal.find(once.commandId()).map(done -> {
            if (once.fingerprint() != null && !once.fingerprint().equals(done.fingerprint())) {
                throw new RepeatedWithOtherBody();
            }
            return new Answer(done.aggregateId(), done.version(), true);
        });
    }
}
