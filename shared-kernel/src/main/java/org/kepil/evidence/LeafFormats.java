package org.kepil.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kepil.evidence.Fault.Part;

/** From which position on the leaves have which layout. */
final class LeafFormats {

    private final NavigableMap<Long, Integer> from = new TreeMap<>();

    static LeafFormats read(Connection connection) throws SQLException {
        LeafFormats formats = new LeafFormats();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select from_pos, format from log.leaf_format")) {
            while (row.next()) {
                formats.from.put(row.getLong(1), row.getInt(2));
            }
        }
        return formats;
    }

    /** @throws FaultFound if none is told, or one that nobody knows */
    LeafFormat at(long position) {
        Map.Entry<Long, Integer> format = from.floorEntry(position);
        if (format == null) {
            throw new FaultFound(new Fault(position, Part.FORMAT));
        }
        return LeafFormat.of(format.getValue()).orElseThrow(() -> new FaultFound(new Fault(position, Part.FORMAT)));
    }
}
