package org.baigong.application.competitions;

/** An entry within a competition. */
public record EntryKey(int event, String entry) {}
