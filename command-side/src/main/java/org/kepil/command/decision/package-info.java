/** What every decision of the command side shares: how a command was asked, and how a rule refuses. */
@NullMarked
package org.kepil.command.decision;

import org.jspecify.annotations.NullMarked;
