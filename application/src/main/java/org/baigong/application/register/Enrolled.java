package org.baigong.application.register;

/** A person or organisation of the register. The identity number or credit code is masked. */
public record Enrolled(String id, String name, String identity) {}
