/** Secret addresses at which programs outside Kepil read calendars of hearings. */
@NullMarked
package org.kepil.command.calendar;

import org.jspecify.annotations.NullMarked;
