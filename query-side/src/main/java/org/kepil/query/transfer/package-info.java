/** The cases that offices give to each other. */
@NullMarked
package org.kepil.query.transfer;

import org.jspecify.annotations.NullMarked;
