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

    /** Looking a cipher up takes longer than encrypting a name. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(Gcm::cipher);

    private Gcm() {
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no AES-GCM.", impossible);
        }
    }

    static byte[] seal(SecretKey key, byte[] iv, byte[] associated, byte[] plain) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, iv, associated);
            byte[] sealed = Arrays.copyOf(iv, IV_BYTES + plain.length + TAG_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot do AES-GCM with the given key.", impossible);
        }
    }

    static byte[] open(SecretKey key, byte[] associated, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < IV_BYTES + TAG_BYTES) {
            throw new AEADBadTagException("The sealed bytes are cut off.");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, IV_BYTES), associated);
            return cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (AEADBadTagException broken) {
            throw broken;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot do AES-GCM with the given key.", impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv, 0, IV_BYTES));
        cipher.updateAAD(associated);
        return cipher;
    }
}
