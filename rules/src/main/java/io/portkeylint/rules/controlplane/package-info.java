/** The connection to the control plane. */
@NullMarked
package io.portkeylint.rules.controlplane;

import org.jspecify.annotations.NullMarked;
