/** Part (a): evaluations within one thread, beside the same award table as a decision table in DMN. */
package org.baigong.deploy.bench.evaluations;
