package org.baigong.adapters.identity.keys;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;

/** A key pair, and when it starts to sign. */
record SigningKey(ECKey pair, Instant activeFrom) {}
