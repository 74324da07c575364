/** Legal education, outreach and trainings: events that are no cases. */
@NullMarked
package org.kepil.command.outreach;

import org.jspecify.annotations.NullMarked;
