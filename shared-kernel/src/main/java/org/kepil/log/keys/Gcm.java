package org.kepil.log.keys;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM with the vector in front of the cipher text. */
final class Gcm {

    static final int IV_BYTES = 12;

    private static final int TAG_BYTES = 16;

    /** Looking a cipher up takes longer than opening a name with it, and a rebuild opens every name there is. */
    private static final ThreadLocal<Cipher> OPENERS = ThreadLocal.withInitial(Gcm::cipher);

    private Gcm() {
    }

    static byte[] seal(SecretKey key, byte[] iv, byte[] associated, byte[] plain) {
        try {
            Cipher cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, key, parameters(iv));
            cipher.updateAAD(associated);
            byte[] sealed = Arrays.copyOf(iv, IV_BYTES + plain.length + TAG_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw unusable(impossible);
        }
    }

    static byte[] open(SecretKey key, byte[] associated, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < IV_BYTES + TAG_BYTES) {
            throw new AEADBadTagException("The sealed bytes are cut off.");
        }
        try {
            Cipher cipher = OPENERS.get();
            cipher.init(Cipher.DECRYPT_MODE, key, parameters(sealed));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (AEADBadTagException broken) {
            throw broken;
        } catch (GeneralSecurityException impossible) {
            throw unusable(impossible);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw unusable(impossible);
        }
    }

    private static GCMParameterSpec parameters(byte[] startingWithVector) {
        return new GCMParameterSpec(TAG_BYTES * Byte.SIZE, startingWithVector, 0, IV_BYTES);
    }

    private static IllegalStateException unusable(GeneralSecurityException cause) {
        return new IllegalStateException("This Java cannot do AES-GCM with the given key.", cause);
    }
}
