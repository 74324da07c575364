@NullMarked
package org.kepil.query.statistics;

import org.jspecify.annotations.NullMarked;
