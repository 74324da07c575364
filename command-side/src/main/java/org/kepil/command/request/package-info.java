/** Taking a request for guaranteed legal aid. */
@NullMarked
package org.kepil.command.request;

import org.jspecify.annotations.NullMarked;
