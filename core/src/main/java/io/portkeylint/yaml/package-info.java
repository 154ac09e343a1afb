/** A tree with a place for every key, value and item, its scalars typed as Helm types them. */
@NullMarked
package io.portkeylint.yaml;

import org.jspecify.annotations.NullMarked;
