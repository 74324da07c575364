/**
 * Kills PostgreSQL and the application while they write, and asks afterwards whether the log kept its word. It shows that
 * a crash of a process loses and doubles nothing; it does not show what a loss of power does.
 */
@NullMarked
package org.kepil.standalone.crash;

import org.jspecify.annotations.NullMarked;
