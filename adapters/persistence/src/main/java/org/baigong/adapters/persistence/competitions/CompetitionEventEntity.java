package org.baigong.adapters.persistence.competitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.competitions.CompetitionEvent;

/** An event of a filed competition. */
@Entity(name = "CompetitionEvent")
@Table(name = "competition_event")
@IdClass(CompetitionEventEntity.Key.class)
public class CompetitionEventEntity {
    @Id
    @ManyToOne
    @JoinColumn(name = "competition")
    private CompetitionEntity competition;

    @Id
    private int number;

    private int ordinal;
    private String name;

    @Column(name = "pass_mark")
    private BigDecimal passMark;

    @Enumerated(EnumType.STRING)
    @Column(name = "certificate_level")
    private SkillLevel certificateLevel;

    protected CompetitionEventEntity() {}

    CompetitionEventEntity(CompetitionEntity competition, int ordinal, CompetitionEvent event) {
        this.competition = competition;
        this.number = event.number();
        this.ordinal = ordinal;
        this.name = event.name();
        this.passMark = event.passMark();
        this.certificateLevel = event.certificateLevel();
    }

    CompetitionEvent toDomain() {
        return new CompetitionEvent(number, name, passMark, certificateLevel);
    }

    /** Competition and number. */
    public static final class Key implements Serializable {
        String competition;
        int number;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && competition.equals(key.competition);
        }

        @Override
        public int hashCode() {
            return 31 * competition.hashCode() + number;
        }
    }
}
