/** Agreements of the service with others: memoranda of cooperation. */
@NullMarked
package org.kepil.command.agreement;

import org.jspecify.annotations.NullMarked;
