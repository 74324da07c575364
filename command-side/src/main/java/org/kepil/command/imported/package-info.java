/** Cases taken over from a recorded history. */
@NullMarked
package org.kepil.command.imported;

import org.jspecify.annotations.NullMarked;
