/** Who may do what: one policy, asked by commands, reads and pages alike. */
@NullMarked
package org.kepil.kernel.access;

import org.jspecify.annotations.NullMarked;
