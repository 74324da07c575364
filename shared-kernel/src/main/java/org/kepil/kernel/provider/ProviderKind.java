package org.kepil.kernel.provider;

/** What an organisation outside the service is. */
public enum ProviderKind {
    NGO,
    LEGAL_CLINIC,
    LOCAL_GOVERNMENT,
    COMMUNITY_SERVICE;

    /** Whether its people advise: the others only refer people and take them over. */
    public boolean advises() {
        return this == NGO || this == LEGAL_CLINIC;
    }
}
