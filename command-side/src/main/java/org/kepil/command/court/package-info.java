/** How matters before courts end. */
@NullMarked
package org.kepil.command.court;

import org.jspecify.annotations.NullMarked;
