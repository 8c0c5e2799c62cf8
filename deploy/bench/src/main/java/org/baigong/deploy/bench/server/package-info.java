/** The server as the benchmarks start, watch and stop it; part (d). */
package org.baigong.deploy.bench.server;
