package org.kepil.kernel.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * An office began its work.
 *
 * @param code    short, unique code that begins the numbers of its cases, two to six capital letters
 * @param country two capital letters, ISO 3166-1
 * @param zone    the zone in which the office reads its clock
 */
@Stored(value = "office.OfficeOpened", stream = "office", revision = 2)
public record OfficeOpened(OfficeId officeId, @Open String code, @Open String name, @Open String country,
        @Nullable @Open String region, ZoneId zone) implements OfficeEvent {
}
