/** Compares the values with the keys and types of a chart version. */
@NullMarked
package io.portkeylint.shape;

import org.jspecify.annotations.NullMarked;
