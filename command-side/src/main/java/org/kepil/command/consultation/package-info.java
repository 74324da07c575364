/** Consulting aid: contacts, what was said, and the way on to an advocate. */
@NullMarked
package org.kepil.command.consultation;

import org.jspecify.annotations.NullMarked;
