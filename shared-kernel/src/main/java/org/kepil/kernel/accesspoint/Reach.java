package org.kepil.kernel.accesspoint;

import java.util.List;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.request.RequestChannel;

/**
 * How and when an access point is reached, and for whom.
 *
 * @param address   a place or a number to call
 * @param hours     as people read them on the door
 * @param catchment districts whose people it is for; empty for all
 * @param channels  how people can turn to it; empty for all
 */
public record Reach(@Open String address, @Open String hours, List<District> catchment,
        List<RequestChannel> channels) {

    public Reach {
        catchment = List.copyOf(catchment);
        channels = List.copyOf(channels);
    }
}
