/** The command line: reads arguments, asks the engine, chooses a form, gives an exit code. */
@NullMarked
package io.portkeylint.cli;

import org.jspecify.annotations.NullMarked;
