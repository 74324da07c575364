/** Putting papers on the file of a case. */
@NullMarked
package org.kepil.command.document;

import org.jspecify.annotations.NullMarked;
