/** The goals of the Maven plug-in: thin adapters over the library. */
@NullMarked
package io.portkeylint.maven;

import org.jspecify.annotations.NullMarked;
