/** The rulebooks of the countries: what is in force, what was, and what waits for a second pair of eyes. */
@NullMarked
package org.kepil.query.rulebook;

import org.jspecify.annotations.NullMarked;
