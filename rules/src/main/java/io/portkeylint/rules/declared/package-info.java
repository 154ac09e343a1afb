/** Runs the rules that are declared as data; the language is described beside the data. */
@NullMarked
package io.portkeylint.rules.declared;

import org.jspecify.annotations.NullMarked;
