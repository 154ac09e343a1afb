/** Checks merged values with JSON Schemas that users wrote. */
@NullMarked
package io.portkeylint.userschema;

import org.jspecify.annotations.NullMarked;
