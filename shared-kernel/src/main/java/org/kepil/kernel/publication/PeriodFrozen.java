package org.kepil.kernel.publication;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * The table of a period was frozen to be published. What it holds follows from the log as of the position, so none of it is kept
 * here but what proves it.
 *
 * @param country  two capital letters
 * @param period   year, quarter or month: {@code 2026}, {@code 2026-Q3}, {@code 2026-07}
 * @param edition  from 1; another one follows where the one before was withdrawn
 * @param position of the last event that was counted
 * @param sha256   of the table as canonical comma-separated values, 64 hexadecimal digits
 * @param smallest least number of people that the table tells
 */
@Stored(value = "publication.PeriodFrozen", stream = "publication")
public record PeriodFrozen(PublicationId publicationId, @Open String country, @Open String period, int edition,
        long position, @Open String sha256, int smallest) implements PublicationEvent {
}
