package org.kepil.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.look.Look;
import org.kepil.kernel.look.Looks;
import org.kepil.kernel.look.Sight;
import org.kepil.kernel.referral.ReferralId;

/**
 * Records who looks, between the answer and whoever asked. Every question passes here, whichever page, export or interface it
 * serves, so nothing is shown that was not recorded. What Kepil asks itself is shown to nobody.
 */
final class Recording implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final String NO_RULES = "none";

    private final Supplier<Looks> looks;

    /** @param looks asked for late, because what records asks questions itself */
    Recording(Supplier<Looks> looks) {
        this.looks = looks;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Record question = (Record) unitOfWork.getMessage().getPayload();
        Shows shows = question.getClass().getAnnotation(Shows.class);
        if (shows == null) {
            throw new IllegalStateException(question.getClass() + " does not say what its answer shows.");
        }
        Object answer = chain.proceed();
        if (answer != null && shows.value() != Sight.NOBODY) {
            shown(shows, question, answer);
        }
        return answer;
    }

    private void shown(Shows shows, Record question, Object answer) {
        SignedIn reader = Parts.component(question, SignedIn.class);
        if (reader != null && reader.role() == Role.SYSTEM) {
            return;
        }
        Door door = Door.present();
        Look look = look(shows.value(), door, question, answer);
        Set<CaseId> recorded = door.recorded();
        if (!shows.aside() || look.cases().isEmpty() || !recorded.containsAll(look.cases())) {
            outsideOfTheQuestion(() -> looks.get().record(look, act(reader, door)));
            recorded.addAll(look.cases());
        }
    }

    /** A question about one case shows that case; what else the answer names are its neighbours. */
    private static Look look(Sight sight, Door door, Record question, Object answer) {
        List<CaseId> asked = Parts.in(question, CaseId.class);
        List<UUID> others = Stream
                .concat(door.paper(), Stream.of(question, answer).flatMap(Recording::others)).distinct().toList();
        return new Look(sight, door.address(),
                question instanceof Searches search ? blankToNull(search.searched()) : null,
                asked.isEmpty() ? Parts.in(answer, CaseId.class) : asked, others);
    }

    private static Stream<UUID> others(Object whole) {
        return Stream.of(Parts.in(whole, ComplaintId.class).stream().map(ComplaintId::value),
                Parts.in(whole, ConsultationId.class).stream().map(ConsultationId::value),
                Parts.in(whole, ReferralId.class).stream().map(ReferralId::value)).flatMap(each -> each);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Who knows the secret address of a calendar is not signed in. */
    private static Act act(@Nullable SignedIn reader, Door door) {
        return reader == null
                ? Act.ofSystem(door.channel(), NO_RULES)
                : reader.act(door.channel(), NO_RULES, UUID.randomUUID().toString());
    }

    /** The event is no part of the unit of work of a question, which would append it when the answer is out. */
    private static void outsideOfTheQuestion(Runnable work) {
        Deque<UnitOfWork<?>> suspended = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            suspended.push(CurrentUnitOfWork.get());
            CurrentUnitOfWork.clear(CurrentUnitOfWork.get());
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            throw new Unrecorded(failed);
        } finally {
            suspended.forEach(CurrentUnitOfWork::set);
        }
    }
}
