package org.kepil.kernel.office;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** An office got another name. Acts before it keep the old one. */
@Stored(value = "office.OfficeRenamed", stream = "office")
public record OfficeRenamed(OfficeId officeId, @Open String name) implements OfficeEvent {
}
