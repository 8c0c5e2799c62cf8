package org.baigong.application.violation;

import jakarta.persistence.EntityManager;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class SeesPersistence {
    EntityManager entities;
}
