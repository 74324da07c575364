/** Two offices and an account for each role, so that a first start has something to sign in with. */
@NullMarked
package org.kepil.standalone.demo;

import org.jspecify.annotations.NullMarked;
