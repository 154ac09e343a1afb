/** Measures lints within one JVM. */
@NullMarked
package io.portkeylint.benchmarks;

import org.jspecify.annotations.NullMarked;
