package org.kepil.kernel.look;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * Something was shown to somebody. Recorded before it was, so it may happen that the answer was lost on its way.
 *
 * @param door     the address through which it was asked for, with names in place of what varies
 * @param personId under whose key the text is kept: that of the look itself, for nobody knows whom a text is about; null
 *                 where nothing was searched for
 * @param searched what was typed; null where nothing was
 * @param cases    those that were shown, in the order in which they were
 * @param others   identifiers of what was shown and is no case
 */
@Stored(value = "look.Looked", stream = "look")
public record Looked(LookId lookId, Sight sight, @Open String door, @Nullable PersonId personId,
        @Personal(field = "look.searched") @Nullable PersonalText searched, List<CaseId> cases,
        List<UUID> others) implements LookEvent {
}
