/** Writes what a chart version accepts as a JSON Schema, for editors and for Helm itself. */
@NullMarked
package io.portkeylint.jsonschema;

import org.jspecify.annotations.NullMarked;
