/** Who keeps checkpoints outside the database: folders, services over HTTP, and witnesses. */
@NullMarked
package org.kepil.evidence.keeper;

import org.jspecify.annotations.NullMarked;
