package org.kepil.command.web;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kepil.command.Permissions;
import org.kepil.command.Together;
import org.kepil.kernel.provider.ProviderId;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Answer;
import org.kepil.command.Commands.Once;
import org.kepil.command.OutcomeUnknown;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.log.StoreUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** One request for a command: who asks, through which door, and what makes a repetition recognisable. */
public final class Call {

    private final Commands commands;
    private final Together together;
    private final Doorway doorway;
    private final SignedIn by;
    private final Once once;
    private final String rulebook;

    Call(Commands commands, Together together, Doorway doorway, SignedIn by, Once once, String rulebook) {
        this.commands = commands;
        this.together = together;
        this.doorway = doorway;
        this.by = by;
        this.once = once;
        this.rulebook = rulebook;
    }

    /**
     * The advocate whom a request is about: as told, else the one who asks.
     *
     * @param field that would tell
     */
    public AdvocateId advocate(String field, @Nullable AdvocateId told) {
        AdvocateId advocate = told == null ? by.advocateId() : told;
        if (advocate == null) {
            throw new Invalid(field, "required");
        }
        return advocate;
    }

    /** An identifier for something that the command makes; the same when the request is repeated. */
    public UUID newId(String kind) {
        return NamedId.of(kind, once.commandId().toString());
    }

    /** The organisation outside the service for which the person asks; null for one of the service. */
    public @Nullable ProviderId provider() {
        return by.providerId();
    }

    /** Who asks: an account, or the system of a partner. */
    public UUID actorId() {
        return by.accountId().value();
    }

    /** Sends a command of which something else is told than where it led. */
    public Answer order(Input told, Object command) {
        return answer(told, command);
    }

    /**
     * Sends another command, which follows from the one that the request is about and is repeated with it. Where the
     * person's role may not send it by itself, Kepil does, on behalf of whom the person acts for.
     */
    public Answer follow(Input told, Object command) {
        return commands.send(command, following(told, command),
                new Once(NamedId.of("following", once.commandId().toString()), null, null));
    }

    /**
     * Sends the command and, to another aggregate that has to agree, what follows from it: both are recorded, or neither.
     * Where the person's role may not send the other by itself, Kepil does.
     */
    public ResponseEntity<Receipt> send(Input told, Object command, Object other) {
        Answer answer = together.send(command, act(told), once, other, following(told, other));
        return respond(HttpStatus.OK, answer, answer.aggregateId(),
                new Receipt(answer.aggregateId(), answer.version(), null));
    }

    /**
     * Sends a command in whose transaction a secret is kept beside the log, and tells the secret. A repetition keeps none and is
     * answered without it.
     *
     * @param secret keeps another one each time that the command is tried
     */
    public <R> ResponseEntity<R> tellOnce(Input told, Object command, Supplier<String> secret,
            BiFunction<Answer, @Nullable String, R> receipt) {
        AtomicReference<@Nullable String> kept = new AtomicReference<>();
        Answer answer = together.send(command, act(told), once, () -> kept.set(secret.get()));
        return respond(HttpStatus.OK, answer, answer.aggregateId(),
                receipt.apply(answer, answer.repeated() ? null : kept.get()));
    }

    private Act following(Input told, Object command) {
        Act act = act(told);
        return Permissions.allow(by.role(), command.getClass()) ? act : act.bySystem();
    }

    /**
     * Sends one of many commands that a request is about. Each has an identity of its own, so that it happens once whatever request
     * it comes in.
     *
     * @param occurredAt when it happened in the world; null for now
     */
    public Answer oneOf(Object command, @Nullable Instant occurredAt, UUID commandId) {
        Act act = by.act(doorway.channel(), rulebook, once.commandId().toString()).occurred(occurredAt);
        return commands.send(command, act, new Once(commandId, null, null));
    }

    /** Sends the command and tells the version; a page goes on to where the change shows. */
    public ResponseEntity<Receipt> send(Input told, Object command) {
        Answer answer = answer(told, command);
        return respond(HttpStatus.OK, answer, answer.aggregateId(),
                new Receipt(answer.aggregateId(), answer.version(), null));
    }

    /** Sends a command that makes something which has its own identifier within the aggregate. */
    public ResponseEntity<Receipt> make(Input told, Object command, UUID made) {
        Answer answer = answer(told, command);
        return respond(HttpStatus.CREATED, answer, made, new Receipt(made, answer.version(), null));
    }

    /** Sends a command that begins an aggregate. */
    public ResponseEntity<Receipt> create(Input told, Object command) {
        return create(told, command, answer -> new Receipt(answer.aggregateId(), answer.version(), null));
    }

    /** Sends a command that begins an aggregate, and then makes what is told of it. */
    public <R> ResponseEntity<R> create(Input told, Object command, Function<Answer, R> receipt) {
        return sendThen(told, command, HttpStatus.CREATED, receipt);
    }

    /** Tells again what was made before. */
    public <R> ResponseEntity<R> created(Answer before, R receipt) {
        return respond(HttpStatus.CREATED, before, before.aggregateId(), receipt);
    }

    /** Sends a command, and then makes what is told of it. */
    public <R> ResponseEntity<R> send(Input told, Object command, Function<Answer, R> receipt) {
        return sendThen(told, command, HttpStatus.OK, receipt);
    }

    /** What fails from here on fails after the command was recorded, so nobody is told that it was not. */
    private <R> ResponseEntity<R> sendThen(Input told, Object command, HttpStatus status,
            Function<Answer, R> receipt) {
        Answer answer = answer(told, command);
        try {
            return respond(status, answer, answer.aggregateId(), receipt.apply(answer));
        } catch (StoreUnavailableException | DataAccessResourceFailureException | TransientDataAccessException lost) {
            throw new OutcomeUnknown(lost);
        }
    }

    private Answer answer(Input told, Object command) {
        return commands.send(command, act(told), once);
    }

    private Act act(Input told) {
        return by.act(doorway.channel(), rulebook, once.commandId().toString()).occurred(told.occurredAt())
                .reported(told.reportedAt());
    }

    private <R> ResponseEntity<R> respond(HttpStatus status, Answer answer, UUID id, R receipt) {
        if (doorway.channel() == Channel.PAGE) {
            URI page = URI.create(doorway.after(answer, by.role()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
        }
        var response = ResponseEntity.status(status).eTag("\"" + answer.version() + "\"");
        String made = doorway.made(id);
        if (made != null) {
            response.location(URI.create(made));
        }
        return response.body(receipt);
    }
}
