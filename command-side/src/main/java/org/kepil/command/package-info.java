/** What may happen: the gateway through which every command passes, and how the command side is put together. */
@NullMarked
package org.kepil.command;

import org.jspecify.annotations.NullMarked;
