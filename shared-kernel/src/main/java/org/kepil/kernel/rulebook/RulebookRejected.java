package org.kepil.kernel.rulebook;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** The version will not be in force. */
@Stored(value = "rulebook.RulebookRejected", stream = "rulebook")
public record RulebookRejected(RulebookId rulebookId, @Open String reason) implements RulebookEvent {
}
