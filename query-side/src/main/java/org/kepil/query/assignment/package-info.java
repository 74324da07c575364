/** Who looks for an advocate, and who could be it: loads, conflicts, offers, and what waits. */
@NullMarked
package org.kepil.query.assignment;

import org.jspecify.annotations.NullMarked;
