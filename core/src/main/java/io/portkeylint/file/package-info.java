/** Findings about a file's text as a whole: what Helm refuses, and what it drops without a word. */
@NullMarked
package io.portkeylint.file;

import org.jspecify.annotations.NullMarked;
