/** Rules about the cache and its endpoints. */
@NullMarked
package io.portkeylint.rules.cache;

import org.jspecify.annotations.NullMarked;
