/** Trials of taking requests. */
@NullMarked
package org.kepil.command.request;

import org.jspecify.annotations.NullMarked;
