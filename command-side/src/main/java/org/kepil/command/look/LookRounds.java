package org.kepil.command.look;

import java.util.List;
import org.kepil.command.CommandFailed;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.look.Again.Counted;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells in the log how often something was looked at again, once the window has ended. A round that was cut short between the
 * event and the end of the count is made up by the next: the event is there by then, and is not told twice.
 */
@Component
public class LookRounds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LookRounds.class);
    private static final int MOST = 500;
    private static final Act KEPIL = Act.ofSystem(Channel.SYSTEM, "none");

    private final Again again;
    private final Commands commands;

    LookRounds(Again again, Commands commands) {
        this.again = again;
        this.commands = commands;
    }

    /** One round. What goes wrong is told, and tried again in the next. */
    @Override
    public void run() {
        try {
            List<Counted> ended = again.ended(MOST);
            ended.forEach(this::tell);
        } catch (CommandFailed | DataAccessException failed) {
            LOG.warn("How often something was looked at was not recorded; the next round tries again.", failed);
        }
    }

    private void tell(Counted counted) {
        commands.send(new CountLooks(counted.lookId(), counted.more()), KEPIL,
                new Once(NamedId.of("looks-counted", counted.lookId().toString()), null, null));
        again.told(counted.lookId());
    }
}
