/** Calendars of hearings that programs outside Kepil subscribe to. */
@NullMarked
package org.kepil.kernel.calendar;

import org.jspecify.annotations.NullMarked;
