/** What the detention desk makes of the events. */
@NullMarked
package org.kepil.query.detention;

import org.jspecify.annotations.NullMarked;
