/** Tells the command side what the query side knows of advocates, and ends offers that nobody answered. */
@NullMarked
package org.kepil.standalone.assignment;

import org.jspecify.annotations.NullMarked;
