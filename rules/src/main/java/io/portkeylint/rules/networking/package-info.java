/** Rules about ports, Services, load balancers and the Ingress. */
@NullMarked
package io.portkeylint.rules.networking;

import org.jspecify.annotations.NullMarked;
