/** Rules about the data service. */
@NullMarked
package io.portkeylint.rules.dataservice;

import org.jspecify.annotations.NullMarked;
