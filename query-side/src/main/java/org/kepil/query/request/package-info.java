/** Where a new request is entered. */
@NullMarked
package org.kepil.query.request;

import org.jspecify.annotations.NullMarked;
