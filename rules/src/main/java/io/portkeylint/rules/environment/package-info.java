/** Variables as such. */
@NullMarked
package io.portkeylint.rules.environment;

import org.jspecify.annotations.NullMarked;
