package org.baigong.adapters.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.settings.KeptTerms;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Terms;

/** Terms in SQL, by their version. */
@ApplicationScoped
@Transactional
public class SqlKeptTerms implements KeptTerms {
    @Inject
    Database database;

    /** {@inheritDoc} Looks first: what is written waits for others who write the same, and they may take their time. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Terms terms) {
        if (content(terms.instrument().id(), terms.version()).isPresent()) {
            return;
        }
        database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into terms (version, instrument, content) values (?, ?, ?::json) on conflict do nothing")) {
                insert.setString(1, terms.version());
                insert.setString(2, terms.instrument().id());
                insert.setString(3, TermsJson.write(terms));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Terms> find(Instrument instrument, String version) {
        return content(instrument.id(), version).map(content -> TermsJson.read(instrument, content));
    }

    private Optional<String> content(String instrument, String version) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select content from terms where instrument = ? and version = ?")) {
                select.setString(1, instrument);
                select.setString(2, version);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }
}
