/** Comments in values files that account for findings. */
@NullMarked
package io.portkeylint.suppression;

import org.jspecify.annotations.NullMarked;
