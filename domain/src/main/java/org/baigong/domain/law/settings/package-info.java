/** What the office sets in a document at run time 设定: one person proposes, another one decides, and history stays. */
package org.baigong.domain.law.settings;
