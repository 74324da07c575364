/** Granting and refusing aid. */
@NullMarked
package org.kepil.command.eligibility;

import org.jspecify.annotations.NullMarked;
