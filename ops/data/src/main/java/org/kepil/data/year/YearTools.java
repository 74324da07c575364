package org.kepil.data.year;

/** What all cases of a year share. */
record YearTools(YearOrder order, Decisions decisions, Rotation rotation, Diary diary, Oddities oddities,
        AnswerKey key) {
}
