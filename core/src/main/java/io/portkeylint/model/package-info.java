/** A typed, read-only view of the merged values. */
@NullMarked
package io.portkeylint.model;

import org.jspecify.annotations.NullMarked;
