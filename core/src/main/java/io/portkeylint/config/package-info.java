/** The configuration file: where it is found, what it may hold, and what it says. */
@NullMarked
package io.portkeylint.config;

import org.jspecify.annotations.NullMarked;
