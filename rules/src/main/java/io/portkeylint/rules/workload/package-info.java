/** Size and placement of the pods. */
@NullMarked
package io.portkeylint.rules.workload;

import org.jspecify.annotations.NullMarked;
