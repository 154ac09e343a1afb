/** Rules about service accounts and roles. */
@NullMarked
package io.portkeylint.rules.identity;

import org.jspecify.annotations.NullMarked;
