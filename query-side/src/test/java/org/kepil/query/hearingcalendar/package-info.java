/** Trials of the calendar of hearings. */
@NullMarked
package org.kepil.query.hearingcalendar;

import org.jspecify.annotations.NullMarked;
