package io.github.limner.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// An entry's name as text: ZIP knows two encodings and most writers say neither.
final class EntryName {
  private static final int UNICODE_PATH = 0x7075;

  /// Code page 437 from 0x80 on (appendix D); the JDK's own is in a module that a small run-time
  /// image leaves out.
  private static final String CP437 =
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
          + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

  private EntryName() {}

  /// Info-ZIP's Unicode path (4.6.9) where it belongs to this name, else UTF-8 where the bytes are
  /// valid UTF-8, whatever the flag says, else code page 437.
  static String of(DirectoryHeader header) {
    ByteBuffer unicodePath = header.extra(UNICODE_PATH);
    return belongs(unicodePath, header)
        ? StandardCharsets.UTF_8.decode(unicodePath.position(5)).toString()
        : decode(header);
  }

  private static String decode(DirectoryHeader header) {
    String utf8 = header.utf8Name();
    if (utf8.indexOf('\uFFFD') < 0) {
      return utf8;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(header.rawName()).toString();
    } catch (CharacterCodingException _) {
      var name = new StringBuilder(header.nameBytes());
      for (ByteBuffer raw = header.rawName(); raw.hasRemaining(); ) {
        byte b = raw.get();
        name.append(b >= 0 ? (char) b : CP437.charAt(b & 0x7F));
      }
      return name.toString();
    }
  }

  /// The extra field carries the checksum of the name it was made for; a renamed entry has neither.
  private static boolean belongs(ByteBuffer extra, DirectoryHeader header) {
    if (extra.limit() <= 5 || extra.get(0) != 1) {
      return false;
    }
    var crc = new CRC32();
    crc.update(header.rawName());
    return extra.getInt(1) == (int) crc.getValue();
  }
}
