/** Decides which values are sensitive, and hides them. */
@NullMarked
package io.portkeylint.secret;

import org.jspecify.annotations.NullMarked;
