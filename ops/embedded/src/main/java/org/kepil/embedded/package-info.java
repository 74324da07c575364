/** A real PostgreSQL inside the process, kept for an installation and thrown away after tests. */
@NullMarked
package org.kepil.embedded;

import org.jspecify.annotations.NullMarked;
