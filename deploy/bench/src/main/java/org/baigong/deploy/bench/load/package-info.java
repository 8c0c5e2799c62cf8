/** Part (b): requests per second over REST, beside a resource that does nothing. */
package org.baigong.deploy.bench.load;
