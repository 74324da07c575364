package org.kepil.standalone.assignment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.CommandFailed;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.Refused;
import org.kepil.command.Resting;
import org.kepil.command.assignment.ExpireOffer;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.assignment.Engagement;
import org.kepil.query.assignment.FindExpiredOffers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the offers that nobody answered in time. A round keeps nothing in memory: what is over follows from the events and
 * the time of day, and the identity of each command from the offer. So a round that was cut short is made up by the next,
 * and two rounds at once end nothing twice.
 */
final class OfferRounds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(OfferRounds.class);
    private static final int MOST = 1_000;

    private final QueryGateway queries;
    private final Commands commands;
    private final List<Resting> resting;

    /** @param resting who may ask that no round is made */
    OfferRounds(QueryGateway queries, Commands commands, List<Resting> resting) {
        this.queries = queries;
        this.commands = commands;
        this.resting = resting;
    }

    /** One round. What goes wrong is told, and tried again in the next. */
    @Override
    public void run() {
        try {
            if (resting.stream().anyMatch(Resting::rests)) {
                return;
            }
            queries.query(new FindExpiredOffers(MOST, AskedRoster.KEPIL), FindExpiredOffers.Expired.class).join()
                    .offers().forEach(this::expire);
        } catch (RuntimeException unanswered) {
            LOG.warn("Nobody can say now which offers are over; the next round asks again.", unanswered);
        }
    }

    private void expire(Engagement offer) {
        AdvocateId advocate = offer.standing().offeredTo();
        Instant answerBy = offer.answerBy();
        if (advocate == null || answerBy == null) {
            return;
        }
        var expire = new ExpireOffer(offer.caseId(), advocate, answerBy);
        try {
            commands.send(expire, Act.ofSystem(Channel.SYSTEM, "none").occurred(answerBy),
                    new Once(identity(expire), null, null));
        } catch (Refused answered) {
            LOG.debug("{}: {}", offer.number(), answered.refusal().code());
        } catch (CommandFailed failed) {
            LOG.warn("The offer of {} was not ended; the next round tries again.", offer.number(), failed);
        }
    }

    private static UUID identity(ExpireOffer offer) {
        String of = "kepil/offer/" + offer.caseId() + "/" + offer.advocateId() + "/" + offer.answerBy();
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
