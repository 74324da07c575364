/** Freezing the tables of a period for publication. */
@NullMarked
package org.kepil.command.publication;

import org.jspecify.annotations.NullMarked;
