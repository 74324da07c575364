package org.kepil.kernel.rulebook;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * Somebody proposed a version of the rules.
 *
 * @param text the whole rulebook in YAML, as it was written
 */
@Stored(value = "rulebook.RulebookProposed", stream = "rulebook")
public record RulebookProposed(RulebookId rulebookId, @Open String text) implements RulebookEvent {
}
