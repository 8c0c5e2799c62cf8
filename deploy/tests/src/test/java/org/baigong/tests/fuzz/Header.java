package org.baigong.tests.fuzz;

/** One header of a request. */
record Header(String name, String value) {}
