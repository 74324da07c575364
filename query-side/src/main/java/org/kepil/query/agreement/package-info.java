/** Agreements of the service with others: memoranda of cooperation. */
@NullMarked
package org.kepil.query.agreement;

import org.jspecify.annotations.NullMarked;
