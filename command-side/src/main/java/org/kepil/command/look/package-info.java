/** Recording who looked, before they see it. */
@NullMarked
package org.kepil.command.look;

import org.jspecify.annotations.NullMarked;
