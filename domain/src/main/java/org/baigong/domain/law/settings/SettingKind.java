package org.baigong.domain.law.settings;

/** What can be set: a standard, a two-way reading, what stands on an open list, the validity of the document. */
public enum SettingKind {
    STANDARD,
    READING,
    LISTING,
    VALIDITY
}
