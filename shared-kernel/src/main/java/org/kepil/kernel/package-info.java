/** What happened, and the words to say it: events, the act behind them, identifiers and refusals. */
@NullMarked
package org.kepil.kernel;

import org.jspecify.annotations.NullMarked;
