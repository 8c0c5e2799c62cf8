/** Part (e): previews and recomputations over a register of a million facts, and matching one person, beside plain reading. */
package org.baigong.deploy.bench.survey;
