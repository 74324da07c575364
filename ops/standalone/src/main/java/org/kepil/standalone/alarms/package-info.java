/** Alarms about time limits: one side says which are due, the other records that they were raised. */
@NullMarked
package org.kepil.standalone.alarms;

import org.jspecify.annotations.NullMarked;
