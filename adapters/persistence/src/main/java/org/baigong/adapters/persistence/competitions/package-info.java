/** Stored competitions 竞赛 with their entries and results, and the honours 称号 that persons hold. */
package org.baigong.adapters.persistence.competitions;
