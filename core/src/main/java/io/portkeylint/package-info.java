/** The public entry points: ask a {@link io.portkeylint.Linter}, read its result. */
@NullMarked
package io.portkeylint;

import org.jspecify.annotations.NullMarked;
