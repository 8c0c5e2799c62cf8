/** Benchmarks: each figure beside a yardstick measured in the same run, in one table. Nothing here is shipped. */
package org.baigong.deploy.bench;
