"""What Telegram takes for a photo."""

from __future__ import annotations

import struct

from tests.telegram.refusals import bad

LARGEST = 10 * 1024 * 1024
MOST_PIXELS, LONGEST_SIDE = 10_000, 20  # width and height together; one side against the other
PNG = b"\x89PNG\r\n\x1a\n"


def size(body: bytes) -> tuple[int, int]:
    """Its width and height, if Telegram would take it. Of all there are, we send only PNG."""
    if len(body) > LARGEST:
        why = f"file of size {len(body)} bytes is too big for a photo; "
        raise bad("photo_size", f"{why}the maximum size is {LARGEST} bytes")
    if not body.startswith(PNG) or body[12:16] != b"IHDR":
        raise bad("photo", "IMAGE_PROCESS_FAILED")
    width, height = struct.unpack(">II", body[16:24])
    shorter, longer = sorted((width, height))
    if not shorter or width + height > MOST_PIXELS or longer > LONGEST_SIDE * shorter:
        raise bad("photo_shape", "PHOTO_INVALID_DIMENSIONS")
    return width, height
