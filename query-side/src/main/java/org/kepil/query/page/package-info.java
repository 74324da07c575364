/** What every page shares: the frame, words, figures, and the bar that says which time a page shows. */
@NullMarked
package org.kepil.query.page;

import org.jspecify.annotations.NullMarked;
