/** Rules about where credentials end up. */
@NullMarked
package io.portkeylint.rules.secrets;

import org.jspecify.annotations.NullMarked;
