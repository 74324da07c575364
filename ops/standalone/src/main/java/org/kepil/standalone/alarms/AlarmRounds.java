package org.kepil.standalone.alarms;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.CommandFailed;
import org.kepil.command.Commands;
import org.kepil.command.Resting;
import org.kepil.command.Commands.Once;
import org.kepil.command.complaint.EscalateComplaintAlarm;
import org.kepil.command.complaint.RaiseComplaintAlarm;
import org.kepil.command.timelimit.EscalateAlarm;
import org.kepil.command.timelimit.RaiseAlarm;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.query.complaint.DueComplaintAlarms;
import org.kepil.query.complaint.FindComplaintAlarms;
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
            DueAlarms due = queries.query(new FindAlarms(KEPIL), DueAlarms.class).join();
            due.alarms().forEach(this::raise);
            due.escalations().forEach(this::escalate);
            queries.query(new FindComplaintAlarms(KEPIL), DueComplaintAlarms.class).join().alarms()
                    .forEach(this::raise);
        } catch (RuntimeException unanswered) {
            LOG.warn("Nobody can say now which alarms are due; the next round asks again.", unanswered);
        }
    }

    private void raise(Due due) {
        var alarm = new RaiseAlarm(due.caseId(), due.limit(), due.kind(), due.startedAt(), due.dueAt(), due.rulebook());
        send(alarm, alarm.identity(), due.rulebook());
    }

    private void escalate(DueAlarms.Escalated due) {
        var alarm = new EscalateAlarm(due.caseId(), due.limit(), due.to(), due.startedAt(), due.dueAt(),
                due.rulebook());
        send(alarm, alarm.identity(), due.rulebook());
    }

    private void raise(DueComplaintAlarms.Due due) {
        if (due.to() == null) {
            var alarm = new RaiseComplaintAlarm(due.complaintId(), due.limit(), due.kind(), due.startedAt(),
                    due.dueAt(), due.rulebook());
            send(alarm, alarm.identity(), due.rulebook());
        } else {
            var alarm = new EscalateComplaintAlarm(due.complaintId(), due.limit(), due.to(), due.startedAt(),
                    due.dueAt(), due.rulebook());
            send(alarm, alarm.identity(), due.rulebook());
        }
    }

    private void send(Object alarm, UUID identity, RulebookId rulebook) {
        try {
            commands.send(alarm, Act.ofSystem(Channel.SYSTEM, rulebook.toString()), new Once(identity, null, null));
        } catch (CommandFailed failed) {
            LOG.warn("{} was not recorded; the next round tries again.", alarm, failed);
        }
    }
}
