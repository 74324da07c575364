/** What the systems of partners send, each of it once however often it is sent. */
@NullMarked
package org.kepil.command.submission;

import org.jspecify.annotations.NullMarked;
