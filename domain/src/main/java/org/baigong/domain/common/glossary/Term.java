package org.baigong.domain.common.glossary;

import org.baigong.domain.common.Text;

/** A term 术语 and what it means. Its Chinese form names it. */
public record Term(Text name, Text meaning) {}
