/** Where and how people reach the service. */
@NullMarked
package org.kepil.command.accesspoint;

import org.jspecify.annotations.NullMarked;
