/** Hearings of a case. */
@NullMarked
package org.kepil.command.hearing;

import org.jspecify.annotations.NullMarked;
