/** Lets whoever freezes a period count it where every other question is answered. */
@NullMarked
package org.kepil.standalone.publication;

import org.jspecify.annotations.NullMarked;
