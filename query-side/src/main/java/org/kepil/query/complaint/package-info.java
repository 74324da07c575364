/** Complaints: who looks after them, how far they came, and by when something is due. */
@NullMarked
package org.kepil.query.complaint;

import org.jspecify.annotations.NullMarked;
