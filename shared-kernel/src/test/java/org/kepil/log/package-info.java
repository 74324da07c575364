/** Tests of the log against a real database. */
@NullMarked
package org.kepil.log;

import org.jspecify.annotations.NullMarked;
