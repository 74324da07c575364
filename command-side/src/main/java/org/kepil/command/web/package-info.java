/** How commands arrive over HTTP: what is read, what is answered, and what is said when nothing is done. */
@NullMarked
package org.kepil.command.web;

import org.jspecify.annotations.NullMarked;
