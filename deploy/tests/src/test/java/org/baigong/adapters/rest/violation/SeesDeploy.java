package org.baigong.adapters.rest.violation;

import org.baigong.deploy.Launcher;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class SeesDeploy {
    Launcher launcher;
}
