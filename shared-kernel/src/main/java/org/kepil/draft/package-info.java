/** What somebody has begun to type and not sent yet. */
@NullMarked
package org.kepil.draft;

import org.jspecify.annotations.NullMarked;
