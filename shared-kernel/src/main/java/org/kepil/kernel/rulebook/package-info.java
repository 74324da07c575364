/** A country's rules as data: versioned, in force from a day, each with its source in law and with how sure it is. */
@NullMarked
package org.kepil.kernel.rulebook;

import org.jspecify.annotations.NullMarked;
