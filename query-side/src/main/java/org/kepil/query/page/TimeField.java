package org.kepil.query.page;

import java.time.ZoneId;

/**
 * The field of the as-of bar.
 *
 * @param text  date and minutes of the moment that the page shows; one event of many in that minute reads no different. What
 *              the reader typed where that is no time
 * @param exact the moment itself, as {@link TimeText#written} has it: sent beside the text, and meant where that is {@link TimeBar#shown}
 * @param zone  on whose clock the text is written and read
 */
public record TimeField(String text, String exact, ZoneId zone) {
}
