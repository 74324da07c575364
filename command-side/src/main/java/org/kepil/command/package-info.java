@NullMarked
package org.kepil.command;

import org.jspecify.annotations.NullMarked;
