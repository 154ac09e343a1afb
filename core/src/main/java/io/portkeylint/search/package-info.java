/** Patterns of paths, and the search for values files. */
@NullMarked
package io.portkeylint.search;

import org.jspecify.annotations.NullMarked;
