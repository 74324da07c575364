/** Imports of recorded histories: asked for, checked, stored, watched, stopped. */
@NullMarked
package org.kepil.data.imports;

import org.jspecify.annotations.NullMarked;
