/** The matters in which courts asked for counsel, for the offices and for the courts themselves. */
@NullMarked
package org.kepil.query.court;

import org.jspecify.annotations.NullMarked;
