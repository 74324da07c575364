package org.kepil.data.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * So many people who share some marks.
 *
 * @param marks the mark of the people in each dimension that was looked at so far
 * @param count how many they are
 */
record Cell(Map<Dimension, String> marks, int count) {

    Cell {
        marks = Map.copyOf(marks);
    }

    /** Everybody, of whom nothing is said yet. */
    static List<Cell> everybody(int count) {
        return List.of(new Cell(Map.of(), count));
    }

    /** The mark in a dimension that was looked at. */
    String mark(Dimension dimension) {
        String mark = marks.get(dimension);
        if (mark == null) {
            throw new IllegalArgumentException("Nothing is said of the " + dimension + " of these.");
        }
        return mark;
    }

    /**
     * Splits the cells by one more dimension, so that its totals are met exactly: each cell in turn takes its share of what
     * is left of every mark, in proportion to what is left, and never more than that; the last cell takes the rest. No
     * published table says how the dimensions hang together, so they are as independent as whole numbers allow.
     *
     * @param of     which cells are split; the others stay as they are
     * @param totals of the marks, which add up to the people in the cells that are split
     */
    static List<Cell> split(List<Cell> cells, Predicate<Cell> of, Dimension by, Map<String, Integer> totals) {
        int people = cells.stream().filter(of).mapToInt(Cell::count).sum();
        if (people != totals.values().stream().mapToInt(Integer::intValue).sum()) {
            throw new IllegalArgumentException("The totals by " + by + " do not add up to " + people + ".");
        }
        List<String> marks = List.copyOf(totals.keySet());
        List<Integer> left = new ArrayList<>(totals.values());
        List<Cell> split = new ArrayList<>();
        for (Cell cell : cells) {
            if (of.test(cell)) {
                int[] shares = Apportionment.shares(cell.count(), left);
                for (int at = 0; at < shares.length; at++) {
                    left.set(at, left.get(at) - shares[at]);
                    split.add(cell.with(by, marks.get(at), shares[at]));
                }
            } else {
                split.add(cell);
            }
        }
        return split.stream().filter(cell -> cell.count() > 0).toList();
    }

    private Cell with(Dimension dimension, String mark, int people) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(marks);
        more.put(dimension, mark);
        return new Cell(more, people);
    }
}
