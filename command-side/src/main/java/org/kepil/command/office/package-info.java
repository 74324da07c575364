/** The offices of the service. */
@NullMarked
package org.kepil.command.office;

import org.jspecify.annotations.NullMarked;
