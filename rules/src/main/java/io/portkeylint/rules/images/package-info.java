/** Images, and the logins with which they are pulled. */
@NullMarked
package io.portkeylint.rules.images;

import org.jspecify.annotations.NullMarked;
