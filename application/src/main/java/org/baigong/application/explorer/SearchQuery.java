package org.baigong.application.explorer;

import java.util.Optional;

/** Words to look for, of whatever kind and wherever unless a kind or an instrument is given. */
public record SearchQuery(String words, Optional<Entry.Kind> kind, Optional<String> instrument) {}
