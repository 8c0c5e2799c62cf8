/** Part (c): seasons determined and stored, beside a plain copy of the same rows. */
package org.baigong.deploy.bench.season;
