/** What an operator sees from outside: meters and health of the log, the views and the commands. */
@NullMarked
package org.kepil.standalone.watch;

import org.jspecify.annotations.NullMarked;
