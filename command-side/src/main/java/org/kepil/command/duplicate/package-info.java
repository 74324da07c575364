/** What is found of cases that may be about the same thing. */
@NullMarked
package org.kepil.command.duplicate;

import org.jspecify.annotations.NullMarked;
