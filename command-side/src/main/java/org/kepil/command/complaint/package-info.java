/** Complaints: who looks after them, by when they are answered, and what the bar alone judges. */
@NullMarked
package org.kepil.command.complaint;

import org.jspecify.annotations.NullMarked;
