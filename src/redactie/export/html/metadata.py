"""What a picture tells beside its pixels, such as where it was taken: it stays out of a page, the pixels untouched."""

import struct

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_SCAN = 0xDA  # after this marker come the pixels
_TALKATIVE_SEGMENTS = frozenset({0xE1, 0xED, 0xFE})  # Exif and XMP, Photoshop and IPTC, comments
_TALKATIVE_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})


def without_metadata(data: bytes) -> bytes:
    """Return a JPEG or PNG file without its Exif data, comments and texts; colour profiles stay.

    What is no such file, or is broken, comes back as it is.
    """
    try:
        if data.startswith(_JPEG):
            return _bare_jpeg(data)
        return _bare_png(data) if data.startswith(_PNG) else data
    except (struct.error, IndexError):  # it ends in the middle of something
        return data


def _bare_jpeg(data: bytes) -> bytes:
    kept, at = [_JPEG], 2
    while data[at] == 0xFF and data[at + 1] != _SCAN:
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if data[at + 1] not in _TALKATIVE_SEGMENTS:
            kept.append(data[at:end])
        at = end
    return b"".join((*kept, data[at:]))


def _bare_png(data: bytes) -> bytes:
    kept, at = [_PNG], len(_PNG)
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length  # length, kind, content, checksum
        if kind not in _TALKATIVE_CHUNKS:
            kept.append(data[at:end])
        at = end
    return b"".join(kept)
