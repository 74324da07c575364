/** The bytes of events: one JSON form, names and revisions, old revisions, encrypted personal texts. */
@NullMarked
package org.kepil.log.codec;

import org.jspecify.annotations.NullMarked;
