/** Rules about files that come into the pods by volumes. */
@NullMarked
package io.portkeylint.rules.volumes;

import org.jspecify.annotations.NullMarked;
