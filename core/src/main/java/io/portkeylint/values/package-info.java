/** Layers of values, merged as Helm merges them; every value knows where it came from. */
@NullMarked
package io.portkeylint.values;

import org.jspecify.annotations.NullMarked;
