"""What a bot says to the gateway, and what it is told: HELLO, IDENTIFY, RESUME, heartbeats."""

from __future__ import annotations

import asyncio
import json
import secrets
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType, web

from tests.discord import events
from tests.discord.connections import Connection
from tests.discord.gateway import INVALID, Session
from tests.discord.world import World

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, MEMBERS, HELLO, ACK = 1, 2, 3, 4, 6, 8, 10, 11
(
    WRONG_OPCODE, NO_JSON, NOT_IDENTIFIED, WRONG_TOKEN, TWICE, WRONG_SEQ, TOO_MANY, TIMED_OUT,
    WRONG_VERSION, WRONG_INTENTS, NOT_ALLOWED,
) = (4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4012, 4013, 4014)  # fmt: skip
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, content
INTENTS = sum(1 << bit for bit in (*range(17), 20, 21, 24, 25))
LARGEST, A_MINUTE = 4096, 120


class ClosedError(Exception):
    """The connection ends with this code; the rule says what the bot did wrong, if it did."""

    def __init__(self, code: int, rule: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.rule = rule


async def talk(world: World, request: web.Request) -> web.WebSocketResponse:
    """One connection, from its opening to its end."""
    socket = web.WebSocketResponse(max_msg_size=0, compress=False)
    await socket.prepare(request)
    connection = Connection(socket, request)
    world.gateway.connections.append(connection)
    writing = asyncio.create_task(connection.write())
    try:
        await _converse(world, connection, request)
    except ClosedError as closed:
        if closed.rule:
            world.note(closed.rule, f"closed with {closed.code}")
        with suppress(ConnectionError, RuntimeError):
            await socket.close(code=closed.code)
    finally:
        writing.cancel()
        _leave(world, connection)
    return socket


async def _converse(world: World, connection: Connection, request: web.Request) -> None:
    if request.query.get("v") != "10" or request.query.get("encoding", "json") != "json":
        raise ClosedError(WRONG_VERSION, "gateway_version")
    connection.send({"op": HELLO, "d": {"heartbeat_interval": int(world.gateway.heartbeat * 1000)}})
    while True:
        asked = await _receive(world, connection)
        if asked is None:
            return
        _answer(world, connection, asked.get("op"), asked.get("d"))


async def _receive(world: World, connection: Connection) -> dict[str, Any] | None:
    loop = asyncio.get_running_loop()
    left = connection.beaten_at + 2 * world.gateway.heartbeat - loop.time()
    try:
        said = await connection.socket.receive(timeout=max(left, 0.001))
    except TimeoutError:
        raise ClosedError(TIMED_OUT, "heartbeat_missed") from None
    if said.type not in {WSMsgType.TEXT, WSMsgType.BINARY}:
        return None
    raw = said.data if isinstance(said.data, bytes) else said.data.encode()
    connection.said_at = [at for at in connection.said_at if at > loop.time() - 60] + [loop.time()]
    if len(connection.said_at) > A_MINUTE:
        raise ClosedError(TOO_MANY, "gateway_rate")
    try:
        asked = json.loads(raw) if len(raw) <= LARGEST else None
    except ValueError:
        asked = None
    if not isinstance(asked, dict):
        raise ClosedError(NO_JSON, "gateway_payload")
    return asked


def _answer(world: World, connection: Connection, op: Any, given: Any) -> None:
    if op == HEARTBEAT:
        connection.beaten_at = asyncio.get_running_loop().time()
        if world.gateway.acknowledges:
            connection.send({"op": ACK})
    elif op == IDENTIFY:
        _identify(world, connection, given)
    elif op == RESUME:
        _resume(world, connection, given)
    elif not connection.session:
        raise ClosedError(NOT_IDENTIFIED, "not_identified")
    elif op not in {PRESENCE, VOICE, MEMBERS}:
        raise ClosedError(WRONG_OPCODE, "gateway_opcode")
    world.changed()


def _identify(world: World, connection: Connection, given: Any) -> None:
    gateway = world.gateway
    _check_identify(world, connection, given)
    if gateway.identified and world.now() - gateway.identified[-1] < gateway.identify_gap:
        world.note("identify_too_fast", f"within {gateway.identify_gap:g} s of the one before")
        connection.send({"op": INVALID, "d": False})
        return
    gateway.identified.append(world.now())
    gateway.starts_left -= 1
    session = Session(secrets.token_hex(16), given["intents"], connection=connection)
    gateway.sessions[session.id] = connection.session = session
    session.push("READY", events.ready(world, session.id))
    if world.guild.has_bot and session.intents & events.GUILDS:
        session.push("GUILD_CREATE", events.guild_create(world, world.guild))


def _check_identify(world: World, connection: Connection, given: Any) -> None:
    if connection.session:
        raise ClosedError(TWICE, "identified_twice")
    if not isinstance(given, dict) or not {"token", "intents", "properties"} <= set(given):
        raise ClosedError(NO_JSON, "identify")
    _check_token(world, given)
    if not {"os", "browser", "device"} <= set(given["properties"]):
        raise ClosedError(NO_JSON, "identify")
    if given["intents"] & ~INTENTS:
        raise ClosedError(WRONG_INTENTS, "intents")
    if given["intents"] & PRIVILEGED & ~world.gateway.privileged:
        raise ClosedError(NOT_ALLOWED, "privileged_intents")


def _resume(world: World, connection: Connection, given: Any) -> None:
    if not isinstance(given, dict) or not {"token", "session_id", "seq"} <= set(given):
        raise ClosedError(NO_JSON, "resume")
    _check_token(world, given)
    session, seq = world.gateway.sessions.get(given["session_id"] or ""), given["seq"]
    if session not in world.gateway.listening() or not isinstance(seq, int):
        connection.send({"op": INVALID, "d": False})
        return
    assert session
    if seq > len(session.events):
        session.valid = False
        raise ClosedError(WRONG_SEQ, "resume_seq")
    session.connection, before = connection, session.connection
    connection.session = session
    if before:
        before.close(4000)
    for event in session.missed(seq):
        connection.send(event)
    session.push("RESUMED", {})
    session.resumed += 1


def _check_token(world: World, given: dict[str, Any]) -> None:
    if world.revoked or given["token"] != world.token:
        raise ClosedError(WRONG_TOKEN)


def _leave(world: World, connection: Connection) -> None:
    world.gateway.connections.remove(connection)
    session = connection.session
    if session and session.connection is connection:
        session.connection, session.left_at = None, world.now()
        # Whoever says goodbye does not mean to come back.
        goodbye = connection.socket.close_code in {1000, 1001} and not connection.closed_by_us
        session.valid = session.valid and not goodbye
    world.changed()
