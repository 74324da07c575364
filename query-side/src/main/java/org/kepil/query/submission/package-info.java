/** How what partners sent stands, as far as it is theirs to know. */
@NullMarked
package org.kepil.query.submission;

import org.jspecify.annotations.NullMarked;
