"""legday as it is, but allowed more messages a second than its setting admits.

Telegram takes 30 a second, so legday waits before it says something new. Here it is to be seen how
fast it could be. An edit never waits; a talk's first message does.
"""

from __future__ import annotations

import sys
from typing import Annotated

from pydantic import Field

from bot import __main__, settable

# The commands import the settings, so this comes before them.
settable.Rate = Annotated[int, Field(ge=1)]

if __name__ == "__main__":
    sys.exit(__main__.main())
