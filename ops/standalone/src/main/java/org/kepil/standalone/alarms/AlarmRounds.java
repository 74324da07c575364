package org.kepil.standalone.alarms;

import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.CommandFailed;
import org.kepil.command.Commands;
import org.kepil.command.Resting;
import org.kepil.command.Commands.Once;
import org.kepil.command.timelimit.RaiseAlarm;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.query.timelimit.DueAlarms;
import org.kepil.query.timelimit.DueAlarms.Due;
import org.kepil.query.timelimit.FindAlarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Raises the alarms that are due. A round keeps nothing in memory: what is due follows from the events and the time of day,
 * and the identity of each command from what it is about. So a round that was cut short is made up by the next, and two
 * rounds at once, in one process or in several, raise nothing twice.
 */
final class AlarmRounds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmRounds.class);
    private static final SignedIn KEPIL = new SignedIn(new AccountId(Act.SYSTEM_ACTOR), "system", "System",
            Role.SYSTEM, null, null, null);

    private final QueryGateway queries;
    private final Commands commands;
    private final List<Resting> resting;

    /** @param resting who may ask that no round is made */
    AlarmRounds(QueryGateway queries, Commands commands, List<Resting> resting) {
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
            queries.query(new FindAlarms(KEPIL), DueAlarms.class).join().alarms().forEach(this::raise);
        } catch (RuntimeException unanswered) {
            LOG.warn("Nobody can say now which alarms are due; the next round asks again.", unanswered);
        }
    }

    private void raise(Due due) {
        var alarm = new RaiseAlarm(due.caseId(), due.limit(), due.kind(), due.startedAt(), due.dueAt(), due.rulebook());
        try {
            commands.send(alarm, Act.ofSystem(Channel.SYSTEM, due.rulebook().toString()),
                    new Once(alarm.identity(), null, null));
        } catch (CommandFailed failed) {
            LOG.warn("The alarm {} of the case {} was not raised; the next round tries again.", due.limit().code(),
                    due.caseId(), failed);
        }
    }
}
