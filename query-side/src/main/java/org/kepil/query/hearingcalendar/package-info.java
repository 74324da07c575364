/** The hearings of all cases by day, for the page of the calendar and for programs that subscribe to it. */
@NullMarked
package org.kepil.query.hearingcalendar;

import org.jspecify.annotations.NullMarked;
