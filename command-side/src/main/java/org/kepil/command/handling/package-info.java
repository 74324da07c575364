/** Who in the office works on a case: <i>give me the next one</i>. */
@NullMarked
package org.kepil.command.handling;

import org.jspecify.annotations.NullMarked;
