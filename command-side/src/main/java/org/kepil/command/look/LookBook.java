package org.kepil.command.look;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.look.Look;
import org.kepil.kernel.look.LookId;
import org.kepil.kernel.look.Looks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Records the first look at something within a window as an event, and counts those that follow. The identifier of a look
 * follows from who, what and which window, so that another process, or this one after a crash, finds the first one taken and
 * counts. A search text is no part of an identifier, for whoever guesses it could prove the guess after its key is gone: what
 * was searched before a crash is told again as a first look.
 */
@Component
class LookBook implements Looks {

    private final Commands commands;
    private final Again again;
    private final FirstLooks firsts = new FirstLooks();
    private final Clock clock;
    private final Duration length;

    /** @param length of a window */
    LookBook(Commands commands, Again again, Clock clock, @Value("${kepil.looks.window:PT15M}") Duration length) {
        this.commands = commands;
        this.again = again;
        this.clock = clock;
        this.length = length;
    }

    @Override
    public void record(Look look, Act by) {
        Window window = Window.at(clock.instant(), length);
        String key = String.join("|", by.actorId().toString(), by.role().name(), String.valueOf(by.officeId()),
                by.channel().name(), look.subject());
        LookId known = firsts.find(window, key);
        LookId earlier = known == null ? first(look, by, window, key) : known;
        boolean counted = earlier == null || again.count(earlier, window.ends());
        if (!counted) {
            commands.send(new RecordLook(new LookId(UUID.randomUUID()), look), by);
        }
    }

    /** Records it as the first one. @return the one that was first, where there was one; else null */
    private @Nullable LookId first(Look look, Act by, Window window, String key) {
        LookId id = new LookId(look.searched() == null
                ? NamedId.of("look", window.number() + "|" + length.toMillis() + "|" + key)
                : UUID.randomUUID());
        boolean repeated = commands.send(new RecordLook(id, look), by, new Once(id.value(), null, null)).repeated();
        firsts.put(window, key, id);
        return repeated ? id : null;
    }
}
