/** The life of a competition 竞赛: filed, accepted, entered, results imported, frozen, certified, corrected. */
package org.baigong.application.competitions;
