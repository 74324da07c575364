/** Rounds that tell in the log how often something was looked at. */
@NullMarked
package org.kepil.standalone.looks;

import org.jspecify.annotations.NullMarked;
