/** Who represents the applicant. */
@NullMarked
package org.kepil.command.assignment;

import org.jspecify.annotations.NullMarked;
