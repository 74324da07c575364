/** Tables that the service publishes, frozen so that anybody can count them again. */
@NullMarked
package org.kepil.kernel.publication;

import org.jspecify.annotations.NullMarked;
