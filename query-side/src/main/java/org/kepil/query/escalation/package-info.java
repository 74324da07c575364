/** Alarms that nobody answered, for whom they were raised to. */
@NullMarked
package org.kepil.query.escalation;

import org.jspecify.annotations.NullMarked;
