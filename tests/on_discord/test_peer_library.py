"""discord.py's own client understands our Discord."""

from __future__ import annotations

import discord
import pytest

from tests.discord.people import Person
from tests.discord.plain import plain
from tests.discord.server import Server


async def test_it_logs_in_and_is_ready(server: Server, ann: Person) -> None:
    async with plain(server) as client:
        session = await server.world.gateway.ready()
        assert client.user
        assert str(client.user.id) == server.world.bot.id
        assert [guild.name for guild in client.guilds] == ["Runners"]
        assert [one["t"] for one in session.events] == ["READY", "GUILD_CREATE"]
        assert ann.commands() == ["run"]


@pytest.mark.parametrize("place", ["dm", "server", "group", "elsewhere"])
async def test_it_answers_a_command_and_a_press(server: Server, ann: Person, place: str) -> None:
    ann.install()
    server.world.forgive("unknown")  # it says tts with an update, which Discord overlooks
    async with plain(server) as client:
        server.world.commands[0] |= {"contexts": [0, 1, 2], "integration_types": [0, 1]}
        where = {"group": ann.elsewhere(private=True), "elsewhere": ann.elsewhere()}.get(place)
        done = ann.slash("run", where or getattr(ann, place))
        assert await ann.outcome(done) == "message"
        assert done.ephemeral is (place in {"server", "elsewhere"})
        assert (ann.messages()[0].now.text, ann.messages()[0].now.labels) == ("Sure", ("Yes",))
        press = ann.press("Yes")
        assert await ann.outcome(press) == "update"
        assert client.pressed == ["1.run.yes"]
        await ann.hears("Thank you")


async def test_it_hears_the_dm_and_where_it_is_called(server: Server, ann: Person) -> None:
    async with plain(server) as client:
        ann.say("to you alone")
        ann.say("to everybody", ann.server)
        called = ann.mention("and to you")
        heard = [await client.heard.get() for _ in range(3)]
        assert [one.content for one in heard] == ["to you alone", "", called.content]
        assert isinstance(heard[0].channel, discord.DMChannel)
        assert heard[2].mentions == [client.user]


async def test_it_is_resumed_after_its_connection_broke(server: Server, ann: Person) -> None:
    async with plain(server) as client:
        session = await server.world.gateway.ready()
        server.world.gateway.abort()
        ann.say("while it was away")
        await server.world.gateway.resumed(session)
        assert (await client.heard.get()).content == "while it was away"
        assert await ann.outcome(ann.slash("run")) == "message"
        assert len(server.world.gateway.identified) == 1


async def test_it_is_resumed_when_it_is_asked_to_connect_anew(server: Server) -> None:
    async with plain(server):
        session = await server.world.gateway.ready()
        server.world.gateway.reconnect()
        await server.world.gateway.resumed(session)
        server.world.gateway.invalidate(resumable=True)
        await server.world.gateway.resumed(session, 2)
        server.world.gateway.close(1000)
        await server.world.gateway.resumed(session, 3)


async def test_it_is_told_that_the_token_is_wrong(server: Server) -> None:
    server.world.revoked = True
    with pytest.raises(discord.LoginFailure):
        async with plain(server):
            pass
